/** Format: see `software.ts`. */
export const data = `
Machine learning|=ML|maschinelles Lernen|apprentissage automatique|aprendizaje automático|aprendizado de máquina
Deep learning|neural networks|neural network
Artificial intelligence|=AI|=A.I.|künstliche Intelligenz|=KI|intelligence artificielle|inteligencia artificial
Generative AI|=GenAI|gen AI
Large language models|large language model|=LLM|=LLMs|=GPT
Prompt engineering
Retrieval-augmented generation|=RAG
Natural language processing|=NLP|text mining
Reinforcement learning
Recommender systems|recommendation system|recommendation systems|recommendation engine
MLOps|model deployment
PyTorch
TensorFlow|Keras
scikit-learn|sklearn
pandas
NumPy
Jupyter|Jupyter notebooks
Data science|data scientist|Datenwissenschaft
Data analysis|data analytics|data analyst|Datenanalyse|analyse de données|análisis de datos|análise de dados|data-analyse|dataanalys
Data engineering|data engineer
Data pipelines|data pipeline|ETL|ELT
Data warehouse|data warehousing|data warehouses|DWH
Data lake|data lakehouse|lakehouse
Data modeling|data modelling|Datenmodellierung
Data governance|data quality|master data management
Data visualization|data visualisation|dashboards|dashboard|Datenvisualisierung
Business intelligence|=BI
=Tableau
Power BI|PowerBI
Looker|LookML
Qlik|QlikView
=Snowflake
BigQuery
Redshift
Databricks
Apache Spark|PySpark|=Spark
Hadoop|MapReduce|HDFS
Apache Airflow|Airflow
dbt|data build tool
Stream processing|Apache Flink|streaming data
Big data
Statistics|statistical analysis|statistical modeling|statistical modelling|Statistik|statistiques|estadística
A/B testing|AB testing|experimentation|split testing
Forecasting|time series|demand forecasting
Predictive modeling|predictive modelling|predictive analytics
Econometrics|causal inference
SPSS
=SAS
Stata
=Excel|Microsoft Excel|MS Excel|spreadsheets|pivot tables
Geographic information systems|=GIS|ArcGIS|QGIS
Bioinformatics|genomics
Web analytics|Google Analytics|GA4
Product analytics|Amplitude|Mixpanel
Reporting|Berichtswesen
Quantitative research
Qualitative research
Survey design|surveys
Operations research|linear programming
Data privacy|GDPR|DSGVO|RGPD|data protection|Datenschutz
`;
