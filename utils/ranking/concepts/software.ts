/**
 * One concept a line: its name, then other names for it. `=` before a name: only in this very case. `!`: that, and only
 * where its neighbours are a list or words of its trade, because it is also an everyday word. See `concept-index.ts`.
 */
export const software = `
JavaScript|JS|ECMAScript|ES6
TypeScript
Python|Python 3
=Java
Kotlin
Scala
!Go|Golang
=Rust
!C|C language
C++|CPP|cplusplus
C#|C Sharp|CSharp
.NET|dotnet|.NET Core|ASP.NET
Visual Basic|VB.NET|VBA
=Ruby
Ruby on Rails|Rails|=RoR
PHP
Laravel
Symfony
Perl
=Swift
Objective-C|ObjC
=Dart
=Elixir
Erlang
Haskell
Clojure
!R|R language|RStudio
MATLAB
=Julia
Lua
Bash|shell scripting|shell script|shell scripts
PowerShell
COBOL
Assembly language|assembler language
WebAssembly|WASM
HTML|HTML5
CSS|CSS3|SCSS|Sass|Less CSS
Tailwind CSS|Tailwind
=React|React.js|ReactJS
React Native
Next.js|NextJS
Redux
Preact
Angular|AngularJS
Vue.js|VueJS|Vue
Svelte|SvelteKit
jQuery
Node.js|NodeJS
Express.js|ExpressJS
NestJS
Deno
Django
=Flask
FastAPI
Spring Boot|Spring Framework|Spring MVC
Hibernate
GraphQL
REST API|REST APIs|RESTful|RESTful API|=REST|REST services
gRPC
API|application programming interface|=APIs
API design|API development|API standard|API specification
OpenAPI|Swagger
=SOAP
WebSocket|WebSockets
Protocol Buffers|protobuf
SQL
PostgreSQL|Postgres|PSQL
MySQL|MariaDB
SQL Server|MSSQL|Microsoft SQL Server|T-SQL
Oracle Database|Oracle DB|PL/SQL
SQLite
NoSQL
MongoDB|Mongo
Redis|Valkey
Cassandra
DynamoDB
Elasticsearch|OpenSearch|Elastic Stack|ELK
Neo4j|graph database
Database administration|DBA|database administrator|Datenbankadministration
Relational databases|RDBMS|relationale Datenbanken
Apache Kafka|Kafka
RabbitMQ
Message queue|message queues|message broker|pub/sub
Event-driven architecture|event driven|event sourcing
Microservices|microservice|micro services|micro-services|Mikroservices
Serverless|AWS Lambda|cloud functions
Distributed systems|distributed computing|verteilte Systeme|systèmes distribués|sistemas distribuidos
System design|software architecture|systems architecture|Softwarearchitektur|architecture logicielle
Object-oriented programming|OOP|object oriented
Functional programming
Design patterns
Data structures|algorithms
Multithreading|concurrency|concurrent programming
Kubernetes|K8s|K8|kube
kubectl
Docker|Dockerfile
Containers|container|containerization|containerisation|containerized|containerised
Container orchestration|orchestration platform|orchestration platforms|container scheduling|cluster scheduler
=Helm|Helm charts
Service mesh|service meshes|Istio|Linkerd|Envoy|Consul Connect
Multi-cluster|multicluster|multiple clusters|multiple Kubernetes clusters
Apache Mesos|Mesos
DC/OS
OpenShift
Nomad|HashiCorp Nomad
HashiCorp Vault
Amazon Web Services|AWS
Amazon EC2|EC2
Amazon S3
Amazon EKS|EKS
Google Cloud|GCP|Google Cloud Platform|GCE|Google Compute Engine|GKE
Microsoft Azure|Azure|AKS
Cloud computing|cloud infrastructure|cloud platform|cloud platforms|public cloud|Cloud-Infrastruktur
Cloud native|cloud-native
Hybrid cloud|multi-cloud
Terraform|OpenTofu
Pulumi
CloudFormation
Infrastructure as code|IaC
Ansible
=Puppet
Configuration management
CI/CD|CICD|continuous integration|continuous delivery|continuous deployment|build pipeline|build pipelines|deployment pipeline|deployment pipelines
Jenkins
GitHub Actions
GitLab CI|GitLab CI/CD
GitLab
GitHub
=Git
Version control|source control|Versionskontrolle
GitOps|Argo CD|ArgoCD|FluxCD
Canary deployment|canary rollout|canary rollouts|canary releases|blue-green deployment|progressive delivery
DevOps|dev ops
Site reliability engineering|SRE|site reliability|site reliability engineer
Platform engineering|internal developer platform
Developer tools|developer tooling|dev tools|devtools|developer tool
Developer experience|DevEx|=DX|developer productivity
Command line interface|CLI|command line tool|command line tools|command-line
Package management|package manager|package managers|packaging system|package management system
Monitoring|Überwachung von Systemen
Observability|o11y
Prometheus|PromQL
Grafana
Datadog
New Relic
OpenTelemetry|distributed tracing
Logging|Splunk|log management
Metrics
Incident management|incident response|on-call|on call|oncall|major incident
High availability|fault tolerance|failover|Hochverfügbarkeit
Disaster recovery|business continuity
Scalability|horizontal scaling|scalable systems|Skalierbarkeit
Load balancing|load balancer|load balancers
Performance optimization|performance tuning|performance optimisation
Caching|cache
Linux|Ubuntu|Debian|Red Hat|RHEL|CentOS
Unix
Windows Server
macOS
Kernel development|Linux kernel|operating systems|operating system
File systems|file system|filesystem|filesystems|OverlayFS
Virtualization|virtualisation|VMware|hypervisor
Networking|computer networks|network engineering|Netzwerktechnik
TCP/IP
=DNS
HTTP|HTTP/2|HTTPS
BGP|OSPF|routing protocols
Traffic management|traffic routing|traffic shifting|global traffic management|traffic splitting
Ingress|API gateway|API gateways
VPN
Firewalls|firewall
CDN|content delivery network
Network security
Cybersecurity|information security|infosec|cyber security|IT security|IT-Sicherheit|cybersécurité|ciberseguridad
Application security|AppSec|secure coding|OWASP
Penetration testing|pentesting|pen testing|ethical hacking
=SIEM
SOC operations|security operations center|security operations
Identity and access management|=IAM|access management|RBAC|role-based access control
Single sign-on|=SSO|SAML|OAuth|OAuth2|OpenID Connect
Encryption|cryptography|TLS|mTLS|PKI|Verschlüsselung
Zero trust
Vulnerability management
ISO 27001
SOC 2|SOC2
Test automation|automated testing|automated tests|Testautomatisierung
Unit testing|unit tests|unit test
Integration testing|integration tests
End-to-end testing|e2e|e2e testing
Quality assurance|QA|software testing|Qualitätssicherung|assurance qualité
Test-driven development|TDD
Selenium
=Cypress
=Playwright
=Jest|Vitest
JUnit
Performance testing|load testing|JMeter
Code review|code reviews|peer review
Refactoring|technical debt|tech debt
Technical documentation|technical writing|API documentation|technische Dokumentation
Open source|open-source|OSS
Agile|agile development|agile methodologies|agile Methoden|méthodes agiles
Scrum|scrum master
Kanban
Jira
Confluence
Frontend development|front-end|frontend|front end
Backend development|back-end|backend|back end
Full-stack development|full stack|fullstack|full-stack
Web development|web applications|web application|Webentwicklung|développement web|desarrollo web
Single-page application|SPA
Progressive web app|PWA
Mobile development|mobile apps|mobile app|mobile applications
iOS|iOS development|SwiftUI|UIKit
Android|Android development|Jetpack Compose
=Flutter
Embedded systems|embedded software|firmware|embedded
RTOS|real-time operating system
Internet of Things|IoT
FPGA|Verilog|VHDL
Robotics|ROS|robot operating system|Robotik
Computer vision|OpenCV|image recognition
Game development|Unity|Unreal Engine|game engine|gameplay programming
Computer graphics|OpenGL|Vulkan|shaders|rendering engine
AR/VR|augmented reality|virtual reality
Blockchain|smart contracts|Solidity|Web3
Compilers|compiler|LLVM
WordPress
Drupal
Magento
Shopify
Salesforce development|Apex|Salesforce developer
=SAP|SAP S/4HANA|SAP ERP|ABAP
ServiceNow
Microsoft Dynamics|Dynamics 365
SharePoint
Low-code|no-code|Power Apps|Power Platform
ERP|enterprise resource planning
System administration|sysadmin|systems administration|Systemadministration
IT support|help desk|helpdesk|service desk|technical support|desktop support
Active Directory|Entra ID
Office 365|Microsoft 365|O365
ITIL
Accessibility|a11y|WCAG|barrierefrei|Barrierefreiheit
Internationalization|i18n|localization|l10n
Search engines|information retrieval|Lucene|Solr
Webpack|Vite|=Vite|Rollup
npm|Yarn package manager|pnpm
Maven|Gradle
Hot reload|live reload|hot reloading
`;
