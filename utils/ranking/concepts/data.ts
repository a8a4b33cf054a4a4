/** Format: see `README.md`. */
export const data = `
Databases|database systems|database design|database development|database management system|=DBMS|Datenbanken|de:Datenbank|fr:bases de données|fr:base de données|es:bases de datos|pt:banco de dados|nl:databanken|sv:databaser
  SQL|structured query language|SQL queries|SQL programming|stored procedures|SQL-Kenntnisse
  Relational databases|RDBMS|relational database management|relationale Datenbanken
    PostgreSQL|Postgres|PSQL
      PostGIS; TimescaleDB
    MySQL|Percona
      MariaDB
    SQL Server|MSSQL|MS SQL|Microsoft SQL Server|T-SQL|Transact-SQL|=SSMS
      =SSIS|SQL Server Integration Services < ETL
      =SSRS|SQL Server Reporting Services < Business intelligence
      =SSAS|SQL Server Analysis Services < Business intelligence
    Oracle Database|Oracle DB|PL/SQL|Oracle SQL|Oracle 12c|Oracle 19c|Oracle RAC
    IBM DB2|DB2
    SQLite
    CockroachDB; Google Spanner|Cloud Spanner; YugabyteDB; Vitess; TiDB
    SAP HANA|=HANA ~ SAP
    Teradata; Netezza; Vertica; Greenplum ~ Data warehouse
    Sybase; Informix; Firebird database; Progress OpenEdge
  NoSQL|non-relational databases|document database|key-value store
    MongoDB|Mongo|Mongoose ODM
    Redis|Valkey|Redis Cluster ~ Caching
    Cassandra|Apache Cassandra
      ScyllaDB
    HBase|Apache HBase; Bigtable
    Couchbase; CouchDB; RethinkDB
    Graph databases|triple store
      Neo4j|Cypher query language; TigerGraph; SPARQL|=RDF
    Time series databases
      InfluxDB
  Search engines|information retrieval|full-text search|search relevance
    Elasticsearch; OpenSearch; Lucene|Apache Lucene; Solr|Apache Solr; Algolia; Meilisearch
  Database administration|DBA|database management|Datenbankadministration|administration de bases de données|database maintenance|database migration
    Query optimization|query tuning|database performance tuning|index tuning
    Database replication|database sharding|sharding
  Microsoft Access|MS Access|Access database|&Access ~ Microsoft Office
  FileMaker|FileMaker Pro|Claris FileMaker
  Message queue|message broker|pub/sub|message-oriented middleware|messaging systems|publish-subscribe
    Apache Kafka|Kafka|Kafka Streams|Kafka Connect|Confluent Kafka|Confluent Platform ~ Stream processing
    RabbitMQ; ActiveMQ; ZeroMQ; Apache Pulsar; NATS messaging; =AMQP; IBM MQ; Azure Service Bus; =MQTT
Data engineering|data infrastructure|data platform|data architecture|data architect|Datenarchitektur|de:Data Engineer|ingénierie des données|ingeniería de datos
  Data pipelines|data integration|data ingestion|pipeline orchestration|data flow
  ETL|=ELT|extract transform load|ETL development|ETL pipelines
    Informatica PowerCenter|^Informatica; Talend; Pentaho; Fivetran; Airbyte; Stitch Data; Matillion; Alteryx; DataStage
  Apache Airflow|Airflow; Dagster; Prefect workflow|!Prefect; ^Luigi pipelines
  =dbt|!DBT|data build tool|dbt Core
  Data warehouse|data warehousing|DWH|enterprise data warehouse|dimensional modeling|star schema|Kimball
    ^Snowflake|Snowflake database|?snowflake
    BigQuery|Google BigQuery
    Redshift|Amazon Redshift
    ClickHouse; Apache Druid; DuckDB; Apache Pinot; Trino|!Presto
  Data lake|data lakehouse|lakehouse
    Delta Lake; Apache Iceberg|Iceberg tables; Apache Hudi; Apache Parquet|^Parquet
  Databricks|Unity Catalog
  Big data|big data technologies|mégadonnées
    Apache Spark|PySpark|^Spark|Spark SQL|Spark Streaming|?spark
    Hadoop|Apache Hadoop
      MapReduce; HDFS; Cloudera; Apache Hive|!Hive|HiveQL; Apache Pig; Sqoop; Apache Oozie
    Apache Beam; Apache NiFi|=NiFi
    Dask; ^Ray framework; Polars dataframe
  Stream processing|streaming data|real-time data processing|data streaming|event stream processing
    Apache Flink|^Flink; Apache Storm
  Data modeling|entity relationship|ER diagrams|Datenmodellierung|modélisation de données|modelado de datos
  Data governance|data stewardship|data management|data catalog|data lineage|metadata management|Datenmanagement|gouvernance des données
    Collibra; Alation
    Data quality|data validation|data cleansing|data cleaning|data profiling|Datenqualität|qualité des données
    Master data management|master data|Stammdatenpflege|Stammdaten|product information management
  Data migration|Datenmigration|migration de données
  Web data and digital curation|digital curation|digitization|digitisation|Digitalisierung von Akten
  Online analytical processing|=OLAP|OLAP cubes; Decision support systems|decision support
  MarkLogic; IBM InfoSphere; Splice Machine
  Data mesh|data products|data contracts
Data analysis|data analytics|data analyst|analytics|data mining|exploratory data analysis|quantitative analysis|analytical tools|Datenanalyse|Datenauswertung|fr:analyse de données|es:análisis de datos|es:analista de datos|pt:análise de dados|nl:data-analyse|sv:dataanalys
  Data visualization|dashboards|dashboarding|data storytelling|charts and graphs|Datenvisualisierung|visualisation de données|visualización de datos
    Matplotlib; Plotly; Seaborn plots; Streamlit
  Business intelligence|=BI|BI developer|BI tools|BI reporting|BI analyst|intelligence d'affaires
    ^Tableau|Tableau Desktop|Tableau Server|?tableau
    Power BI|PowerBI|=DAX|Power Query|Microsoft Power BI
    ^Looker|LookML|Looker Studio|Google Data Studio|Data Studio
    Qlik|QlikView|Qlik Sense
    Metabase; Apache Superset; Sisense; ThoughtSpot; !Domo; Mode Analytics
    MicroStrategy; Cognos|IBM Cognos; SAP BusinessObjects|BusinessObjects; Crystal Reports; SAP BW; Hyperion; Oracle BI|OBIEE
  Reporting|ad hoc reporting|report writing|report generation|management reporting|Berichtswesen|Reporterstellung|fr:rédaction de rapports|es:elaboración de informes
  Statistics|statistical analysis|statistical modeling|statistical methods|applied statistics|regression analysis|hypothesis testing|Bayesian statistics|biostatistics|biostatistician|statistician|Statistik|fr:statistiques|fr:analyse statistique|es:estadística|pt:estatística|multivariate analysis|Monte Carlo simulation
    SPSS|IBM SPSS
    =SAS|SAS programming|SAS Enterprise Guide|Base SAS
    Stata; Statistica
    =JMP; Minitab; EViews
    A/B testing|AB testing|experimentation|split testing|multivariate testing|design of experiments|=DOE|controlled experiments
    Forecasting|time series|demand forecasting|time series analysis|sales forecasting|Prognosen
    Econometrics|causal inference|econometric analysis|Ökonometrie|économétrie
    Survey design|survey methodology|questionnaire design|survey research
      Qualtrics; SurveyMonkey; Google Forms
    Operations research|linear programming|mathematical optimization|mathematical modeling|optimization algorithms|recherche opérationnelle
      Gurobi; CPLEX
  Product analytics|customer analytics|user analytics|funnel analysis|cohort analysis
    ^Amplitude; Mixpanel; Heap Analytics; Pendo
  Web analytics|Webanalyse
    Google Analytics|GA4; Google Tag Manager|=GTM container; Adobe Analytics; Matomo; Hotjar
    Customer data platform|=CDP
      &Segment|Segment.io; mParticle; Tealium; RudderStack
  Geographic information systems|=GIS|geospatial analysis|geospatial|geospatial data|spatial analysis|Geoinformatik
    ArcGIS|Esri; QGIS; Remote sensing|satellite imagery; Cartography; Google Earth Engine; GeoServer; MapInfo; LiDAR; ERDAS Imagine; GRASS GIS; OpenStreetMap; GeoJSON; Google Earth Pro; Point clouds|point cloud processing
  Spreadsheets|pivot tables|Tabellenkalkulation|tableur|hojas de cálculo|LibreOffice Calc
    Google Sheets
    ^Excel|?excel|Microsoft Excel|MS Excel|advanced Excel|VLOOKUP|XLOOKUP|Excel formulas|Excel-Kenntnisse ~ Microsoft Office
  Quantitative research|quantitative methods|statistical research
  Qualitative research|qualitative methods|focus groups|in-depth interviews|ethnographic research|ethnography|qualitative Forschung
    NVivo; ATLAS.ti; MAXQDA
Machine learning|=ML|machine learning engineer|ML models|ML engineer|statistical learning|supervised learning|unsupervised learning|maschinelles Lernen|apprentissage automatique|aprendizaje automático|aprendizado de máquina|maskininlärning ~ Artificial intelligence
  Deep learning|neural networks|convolutional neural networks|=CNNs|=RNN|transformer models|attention mechanisms
    PyTorch|PyTorch Lightning|TorchScript
    TensorFlow; Keras
    =JAX|Flax models
    Hugging Face|HuggingFace|Transformers library
    =ONNX|model quantization; TensorRT
  scikit-learn|sklearn < Python
  =pandas|=Pandas|?pandas < Python; Data analysis
  NumPy; SciPy < Python; Scientific computing
  XGBoost|gradient boosting|random forests|decision trees; LightGBM; CatBoost
  Jupyter|Jupyter notebooks|JupyterLab|Google Colab
  MLOps|model deployment|model serving|model monitoring|feature store|ML infrastructure|machine learning operations|ML pipelines
    MLflow; Kubeflow; Weights & Biases
  Reinforcement learning|multi-armed bandits|=RLHF
  Recommender systems|recommendation engine|personalization algorithms|collaborative filtering
  Computer vision|image recognition|image processing|object detection|image segmentation|image classification|machine vision|maschinelles Sehen|vision par ordinateur|visión artificial
    OpenCV; =YOLO; =OCR|optical character recognition; ImageJ; FFmpeg
  Natural language processing|=NLP|text mining|natural language understanding|=NLU|computational linguistics|named entity recognition|text classification|traitement du langage naturel|Computerlinguistik
    spaCy; =NLTK; Sentiment analysis; Machine translation
    Speech recognition|speech-to-text|text-to-speech|speech synthesis|speech processing
    Chatbots|conversational AI|voice assistants
      Dialogflow; Rasa chatbot
  Predictive modeling|predictive analytics|prescriptive analytics|churn prediction
  Anomaly detection|outlier detection
  Data annotation|data labeling|training data curation
  Feature engineering|feature selection|hyperparameter tuning|model evaluation
  Representation learning|self-supervised learning|contrastive learning|metric learning
  Entity resolution|record linkage|deduplication of records|data matching ~ Data quality
Cognitive science|cognitive computing|systems thinking
Artificial intelligence|=AI|=A.I.|AI/ML|AI engineer|AI systems|AI solutions|AI tools|künstliche Intelligenz|=KI|fr:intelligence artificielle|fr:=IA|es:inteligencia artificial|es:=IA|pt:inteligência artificial|nl:kunstmatige intelligentie|sv:artificiell intelligens
  Generative AI|=GenAI|gen AI|generative models|diffusion models|generative KI|IA générative
    Stable Diffusion; Midjourney; DALL-E
    Generative adversarial networks|=GAN|=GANs; Variational autoencoders|=VAE
    Large language models|=LLM|=LLMs|foundation models|language models < Natural language processing
      OpenAI|=GPT|GPT-4|ChatGPT|OpenAI API; Anthropic|^Claude AI
      Prompt engineering|prompt design
      Retrieval-augmented generation|=RAG|embeddings|semantic search
        Vector database|vector search; Pinecone; Weaviate; Chroma DB; pgvector
      LangChain; LlamaIndex; LangGraph
      Fine-tuning|LoRA|model fine-tuning|instruction tuning
      AI agents|agentic AI|agentic workflows|multi-agent systems|autonomous agents
        Model Context Protocol
      AI safety|AI alignment|responsible AI|AI ethics|AI governance|EU AI Act|explainable AI|model interpretability
  Knowledge graphs|ontologies|semantic web|ontology engineering|taxonomy design
Data science|data scientist|Datenwissenschaft|science des données|ciencia de datos|ciência de dados|applied scientist ~ Machine learning; Statistics
Data entry|data capture|data input|data processing clerk|Dateneingabe|Datenerfassung|fr:saisie de données|es:entrada de datos|es:introducción de datos|touch typing|keyboarding|typing speed|10-key|=WPM|words per minute
Data privacy|GDPR|DSGVO|data protection|Datenschutz|Datenschutzbeauftragter|privacy law|privacy regulations|=CCPA|fr:=RGPD|fr:protection des données|es:protección de datos|=LGPD|privacy by design|=CIPP ~ Compliance
  HIPAA|HIPAA compliance|patient confidentiality
Scientific computing|numerical methods|numerical analysis|scientific programming|numerical simulation|wissenschaftliches Rechnen
  Mathematica; Maple software; Mathcad; S-PLUS; SigmaPlot
Mathematics|applied mathematics|linear algebra|calculus|probability theory|discrete mathematics|Mathematik|fr:mathématiques|es:matemáticas|pt:matemática|nl:wiskunde|graph theory
Quantum computing|quantum algorithms|quantum information
  Qiskit
`;
