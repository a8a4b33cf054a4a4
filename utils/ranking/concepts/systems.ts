/** Format: see `README.md`. */
export const systems = `
Cloud computing|cloud infrastructure|cloud platform|cloud services|cloud technologies|cloud engineering|public cloud|private cloud|cloud environment|Cloud-Infrastruktur|cloud solutions|cloud architecture|cloud architect|=IaaS|=PaaS|infrastructure as a service|platform as a service|informatique en nuage|computación en la nube
  Amazon Web Services|AWS|AWS cloud|Amazon cloud
    Amazon EC2|EC2|AWS EC2
    Amazon S3|=S3|AWS S3|S3 buckets < Object storage
    AWS Lambda|Lambda functions|?lambda < Serverless
    Amazon EKS|EKS|AWS EKS|Elastic Kubernetes Service < Kubernetes
    Amazon ECS|=ECS|AWS ECS|Fargate|AWS Fargate < Container orchestration
    Amazon RDS|=RDS|AWS RDS|Amazon Aurora|!Aurora < Relational databases
    DynamoDB < NoSQL
    CloudFormation; AWS CDK; AWS SAM < Infrastructure as code
    CloudWatch|AWS CloudWatch < Monitoring
    AWS IAM < Identity and access management
    Amazon SQS|=SQS; Amazon SNS|=SNS; EventBridge < Message queue
    Amazon Kinesis|^Kinesis|AWS Kinesis < Stream processing
    AWS Glue; AWS Step Functions; Amazon EMR; Amazon Athena|^Athena < Data engineering
    Amazon VPC|=VPC; Route 53; AWS Transit Gateway < Networking
    Amazon CloudFront|CloudFront < CDN
    AWS Elastic Beanstalk|Elastic Beanstalk|AWS Amplify
    Amazon SageMaker|SageMaker < MLOps
    Amazon Bedrock|AWS Bedrock|^Bedrock < Generative AI
  Google Cloud|GCP|Google Cloud Platform|Google Compute Engine|=GCE|Google App Engine
    Google Kubernetes Engine|GKE < Kubernetes
    Google Cloud Run|Cloud Run; Google Cloud Functions < Serverless
    Google Pub/Sub|Cloud Pub/Sub < Message queue
    Google Dataflow|Cloud Dataflow; Dataproc; Cloud Composer < Data engineering
    Vertex AI < MLOps
    Firebase|Firestore|Firebase Authentication|Crashlytics ~ Mobile development
  Microsoft Azure|Azure|MS Azure|Azure cloud
    Azure Kubernetes Service|=AKS < Kubernetes
    Azure DevOps|Azure Pipelines|Azure Repos|Team Foundation Server|=TFS|=VSTS < CI/CD
    Azure Functions; Azure App Service; Azure Logic Apps|Logic Apps < Serverless
    Azure Data Factory|=ADF; Azure Synapse|Synapse Analytics; Azure Data Lake; Microsoft Fabric < Data engineering
    Azure Active Directory|Azure AD|Entra ID|Microsoft Entra < Identity and access management
    Azure SQL; Cosmos DB|CosmosDB
    Azure Bicep; ARM templates < Infrastructure as code
  Oracle Cloud|Oracle Cloud Infrastructure|=OCI
  IBM Cloud
  Alibaba Cloud
  DigitalOcean; Linode; Hetzner; OVHcloud|OVH; Scaleway
  Heroku; Vercel; Netlify; Fly.io; Render hosting; Supabase; Cloud Foundry
  OpenStack
  Serverless|serverless computing|serverless architecture|cloud functions|function as a service|=FaaS
  Cloud native|cloud native applications|twelve-factor
  Hybrid cloud|multi-cloud|multicloud
  Cloud migration|cloud adoption|cloud transformation|lift and shift|data center migration
  Cloud cost management|FinOps|cloud cost optimization|cloud economics
  Object storage|blob storage
    MinIO; Ceph
Containers|=container|=containers|containerization|containerisation|containerized|containerised|container runtime|container images
  containerd; CRI-O; Podman
  Docker|Dockerfile
    Docker Compose; Docker Swarm; Docker Hub
  Container orchestration|orchestration platform|container scheduling|cluster scheduler|cluster management
    Kubernetes|K8s|K8|kube|Kubernetes cluster|Kubernetes operators|CKA|CKAD
      K3s
      kubectl|kubeadm|kustomize
      ^Helm|Helm charts|?helm
      Multi-cluster|multicluster|multiple clusters|multiple Kubernetes clusters
      Service mesh
        Istio; Linkerd; ^Envoy|Envoy proxy; Consul Connect
      Ingress controllers|Kubernetes ingress
      OpenShift|Red Hat OpenShift|OKD
      ^Rancher|Rancher Kubernetes
        Tanzu
      Argo CD|ArgoCD; FluxCD|Flux CD; Argo Workflows < GitOps
    Apache Mesos|Mesos; DC/OS|DCOS
    HashiCorp Nomad|!Nomad
DevOps|dev ops|DevOps engineer|DevOps practices|DevOps culture|de:DevOps-Ingenieur
  Infrastructure as code|IaC|infrastructure automation
    Terraform|OpenTofu|HashiCorp Terraform; Open Policy Agent
      Terragrunt
    Pulumi; Crossplane
    Ansible|Ansible playbooks|Ansible Tower
    ^Puppet|Puppet Enterprise < Configuration management
    Chef automation|Chef Infra|&Chef|Opscode Chef|Chef cookbooks < Configuration management
    SaltStack|Salt Stack < Configuration management
    ^Vagrant|HashiCorp Vagrant; HashiCorp Packer
    HashiCorp Vault|!Vault|secrets management < Cybersecurity
    HashiCorp Consul|!Consul|service discovery; etcd; ZooKeeper|Apache ZooKeeper
  Configuration management|config management
  CI/CD|CICD|continuous integration|continuous delivery|continuous deployment|build pipeline|deployment pipeline|CI pipelines|CD pipelines|build automation|deployment automation|release automation|intégration continue|kontinuierliche Integration
    Jenkins|Jenkinsfile
    GitHub Actions
    GitLab CI|GitLab CI/CD|GitLab Runner
    CircleCI; Travis CI; TeamCity; Buildkite; Drone CI; Bamboo CI; Octopus Deploy; Spinnaker; Tekton; Concourse CI
    Release management|release engineering|software releases|feature flags|feature toggles|LaunchDarkly
    Canary deployment|canary rollout|canary releases|blue-green deployment|progressive delivery
  GitOps
  Site reliability engineering|SRE|site reliability|service level objectives|=SLO|=SLOs|=SLIs|error budgets|chaos engineering|chaos testing
  Platform engineering|internal developer platform|^Backstage portal
  Monitoring|system monitoring|infrastructure monitoring|application monitoring|monitoring tools|alerting|application performance monitoring|=APM|Überwachung von Systemen|supervision informatique
    Prometheus|PromQL|Alertmanager|Thanos Prometheus
    Grafana|Grafana Loki
    Nagios; Zabbix; Icinga; PRTG; SolarWinds; Checkmk
    Datadog
    New Relic; Dynatrace; AppDynamics; Honeycomb.io
    Sentry.io|^Sentry; Rollbar; Bugsnag
    PagerDuty; Opsgenie
  Observability|o11y|distributed tracing|telemetry
    OpenTelemetry; ^Jaeger tracing; Zipkin
  Log management|logging|log analysis|log aggregation
    Splunk; Logstash; Fluentd|Fluent Bit; Graylog; Kibana; Elastic Stack|ELK|ELK stack
  Metrics|metric collection
  Incident management|incident response|on-call|oncall|major incident|postmortems|post-mortem|blameless postmortem|root cause analysis|=RCA ~ ITIL
  High availability|fault tolerance|failover|highly available|resilience engineering|Hochverfügbarkeit|haute disponibilité|alta disponibilidad
  Disaster recovery|disaster recovery planning|business continuity|=BCP|backup and recovery|backup and restore|Notfallplanung|reprise après sinistre
    Veeam; NetBackup|Veritas NetBackup
  Scalability|horizontal scaling|scalable systems|autoscaling|auto-scaling|high-traffic|high throughput|Skalierbarkeit|capacity planning
  Performance optimization|performance tuning|performance engineering|performance profiling|code optimization|low latency|latency reduction
    Caching|cache|caching strategies
      Memcached; Varnish Cache
    Load balancing
  Green IT|green computing|sustainable software
  Proxy servers|proxy server|reverse proxy|Squid proxy
  Job scheduling|cron jobs|Control-M|AutoSys|Tivoli Workload Scheduler|batch scheduling
Operating systems|Betriebssysteme|fr:systèmes d'exploitation|es:sistemas operativos
  Linux|GNU/Linux|Linux administration|Linux server|systemd
    Ubuntu; Debian; Red Hat|RHEL|Red Hat Enterprise Linux; CentOS; Fedora Linux; SUSE|SLES; Rocky Linux; Alpine Linux; Arch Linux
    Kernel development|Linux kernel|kernel programming|device drivers|device driver development
      eBPF; Yocto|Yocto Project; Buildroot
  Unix|=BSD|POSIX
    Solaris; =AIX; HP-UX; FreeBSD; OpenBSD
  Windows Server|Windows administration|Microsoft Windows Server|Group Policy|=GPO|=WSUS
    Hyper-V
  Microsoft Windows|Windows 10|Windows 11|Windows operating system|MS Windows
  macOS|Mac OS|OS X|Mac OS X
    Jamf|Jamf Pro
  Mainframe|z/OS|IBM mainframe|=JCL|=CICS|IBM z/OS|DB2 for z/OS
  IBM i|AS/400|iSeries
  File systems|filesystem|OverlayFS|=NTFS
    =ZFS; =NFS
  Virtualization|virtualisation|hypervisor|virtual machines|virtual desktop infrastructure|=VDI|Virtualisierung
    VMware|VMware vSphere|vSphere|ESXi; =KVM; Proxmox; VirtualBox; Citrix
  Storage systems|storage area network|=SAN storage|=NAS storage|enterprise storage
    NetApp
  High performance computing|=HPC|supercomputing|parallel computing|Hochleistungsrechnen
    Slurm; MPI programming; OpenMP
    CUDA|GPU programming|GPU computing
      ROCm
Networking|computer networking|network engineering|network administration|network infrastructure|Netzwerktechnik|Netzwerkadministration|Netzwerke|fr:réseaux informatiques|fr:administration réseau|es:redes informáticas|pt:redes de computadores
  TCP/IP|IPv4|=TCP|=UDP|OSI model|network protocols
    IPv6
  =DNS|DNS/DHCP|domain name system
    =DHCP; Infoblox
  HTTP|HTTP/2
  Routing and switching|routing protocols|=EIGRP|=VLAN|=VLANs|network switches|Layer 3 switching
    BGP; OSPF; =MPLS
  Cisco|Cisco IOS|Cisco Meraki|Cisco Nexus|Cisco routers
  Juniper Networks|Junos; Arista; ^Aruba networking; Ubiquiti; MikroTik
  SD-WAN|SDN|software-defined networking|=NFV
  Wireless networking|Wi-Fi|WiFi|WLAN|wireless LAN
  VPN|site-to-site VPN
    IPsec; WireGuard; OpenVPN
  Firewalls < Network security
    Palo Alto Networks; Fortinet|FortiGate; pfSense; Check Point firewall
  CDN|content delivery network
    Akamai; Cloudflare; Fastly
  Traffic management|traffic routing|traffic shifting|global traffic management|traffic splitting
  Telecommunications|telecom|=SIP protocol|=FTTH|radio frequency|Telekommunikation|fr:télécommunications|es:telecomunicaciones|telephony
    =LTE; =5G|4G/5G; VoIP|voice over IP; GSM; Fiber optics|fibre optics|Glasfaser
  Network troubleshooting|packet analysis|network diagnostics
    Wireshark; tcpdump
  Structured cabling|network cabling|data cabling|=CAT6|Cat 5e
IT support|help desk|helpdesk|service desk|technical support|desktop support|IT helpdesk|end-user support|user support|IT support specialist|first level support|second level support|Tier 2 support|L2 support|IT technician|computer repair|hardware troubleshooting|fr:support informatique|fr:support technique|de:IT-Support|de:Anwenderbetreuung|es:soporte técnico|es:soporte informático|pt:suporte técnico
  Ticketing systems
    Jira Service Management|Jira Service Desk; BMC Remedy; Freshservice; OTRS; ManageEngine
  Remote support|remote desktop|=RDP
    TeamViewer; AnyDesk
  Endpoint management|=MDM|mobile device management|software deployment
    Microsoft Intune|Intune|Microsoft Endpoint Manager; =SCCM
  Computer hardware|PC hardware|hardware installation|PC assembly|printers and scanners
Smart cities|smart city
System administration|sysadmin|server administration|Systemadministration|Systemadministrator|Fachinformatiker Systemintegration|fr:administration système|fr:administrateur système|es:administración de sistemas|pt:administração de sistemas|sv:systemadministration
  Active Directory|domain controllers
    =LDAP
  Microsoft Exchange|Exchange Server|Exchange Online
  Patch management|patching servers
  IT asset management|software asset management|=CMDB
  Data center operations|data center|data centre|datacenter|Rechenzentrum|centre de données
IT service management|=ITSM|IT operations|IT-Betrieb|service management
  ITIL|ITIL 4|ITIL v3|ITIL Foundation
  ServiceNow
  Service level agreements|=SLA|=SLAs
  IT management|IT governance|IT strategy|chief information officer|=CIO|IT-Leitung|chief technology officer|=CTO
    =COBIT
  IT procurement|IT vendor management
`;
