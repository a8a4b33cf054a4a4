/** Format: see `README.md`. */
export const security = `
Cybersecurity|information security|infosec|cyber security|IT security|security engineering|cyber defense|computer security|IT-Sicherheit|Informationssicherheit|Cybersicherheit|fr:cybersécurité|fr:sécurité informatique|fr:sécurité des systèmes d'information|es:ciberseguridad|es:seguridad informática|pt:segurança da informação|nl:informatiebeveiliging|sv:informationssäkerhet|sv:cybersäkerhet
  Network security|intrusion detection|intrusion prevention|=IDS/IPS|=IDS|=IPS|network access control|Netzwerksicherheit
    Snort; Suricata
  Application security|AppSec|secure coding|secure software development|=SAST|=DAST|software composition analysis|cross-site scripting|SQL injection
    OWASP|OWASP Top 10; Burp Suite; Veracode; Checkmarx; Snyk; Fortify
    DevSecOps|shift-left security|supply chain security|=SBOM
  Cloud security|AWS security|Azure security|=CSPM|container security
  Endpoint security|endpoint protection|=EDR|=XDR|antivirus
    CrowdStrike; SentinelOne; Microsoft Defender; Carbon Black; Sophos
  Penetration testing|penetration tester|pentesting|pentest|pen testing|ethical hacking|ethical hacker|red team|bug bounty|offensive security|test d'intrusion
    Fuzz testing|fuzzing|fuzzers
    Metasploit; Kali Linux; Nmap; Cobalt Strike
    =OSCP; =OSCE; =GPEN
    =CEH|Certified Ethical Hacker
  Security operations|SOC operations|security operations center|security operations centre|SOC analyst|blue team|security monitoring|security incident response
    =SIEM
      QRadar; ArcSight; Microsoft Sentinel|Azure Sentinel; Elastic Security
    Threat intelligence|threat hunting|threat detection|threat modeling|=OSINT|open source intelligence
      MITRE ATT&CK
    Digital forensics|computer forensics|forensic analysis of computers|DFIR
      EnCase; FTK forensic
    Malware analysis|reverse engineering|malware
      IDA Pro; Ghidra
    =SOAR|security orchestration
  Identity and access management|=IAM|access management|RBAC|role-based access control|identity management|privileged access management|=PAM|identity governance|Zugriffsverwaltung|gestion des identités
    CyberArk; SailPoint
    Single sign-on|=SSO
      SAML; OAuth|OAuth2|OAuth 2.0; OpenID Connect|=OIDC; Okta; Auth0; Keycloak; ForgeRock; Ping Identity; JWT|JSON Web Tokens
    Multi-factor authentication|!MFA|two-factor authentication|=2FA
      WebAuthn|passkeys|FIDO2; Duo Security
  Encryption|cryptography|TLS|mTLS|SSL/TLS|=SSL|PKI|public key infrastructure|X.509|applied cryptography|Verschlüsselung|Kryptographie|Kryptografie|chiffrement|cryptographie|criptografía|post-quantum cryptography|zero-knowledge proofs|key management
  Zero trust|zero trust architecture
  Vulnerability management|vulnerability assessment|vulnerability scanning
    Nessus|Tenable; Qualys; Rapid7; OpenVAS
  Security governance|security policy|information security management|=ISMS|=GRC|governance risk and compliance|security compliance|security audit|BSI IT-Grundschutz|IT-Grundschutz
    ISO 27001|ISO/IEC 27001|ISO27001
    SOC 2|SOC2|SOC 2 Type II
    NIST|NIST CSF|NIST 800-53|NIST Cybersecurity Framework|NIST SP 800-171|=CMMC
    PCI DSS|PCI compliance
    FedRAMP|ATO process; FISMA; =RMF
    HITRUST
    NIS2; Cyber Resilience Act
    Common Criteria certification|FIPS 140
  Security awareness training|phishing simulations|security awareness
  Deception and honeypots|honeypots
  Security testing tools; Wapiti; Maltego; Nexpose; BlackArch; OWASP ZAP|=ZAP proxy; John the Ripper; Hashcat
  Cyber insurance|cyber risk
  OT security|industrial security|IEC 62443|ICS security
  Data loss prevention|=DLP|data security
  CISSP|Certified Information Systems Security Professional
  =CISM; =CISA; =CRISC
  CompTIA Security+|Security+ < CompTIA certifications
  =CCSP; =GIAC; =GSEC; =GCIH
  Security clearance|Top Secret clearance|TS/SCI|DoD clearance|Secret clearance|SC clearance|DV clearance|Sicherheitsüberprüfung|habilitation secret défense
  Fraud prevention|fraud detection|anti-fraud|fraud investigation|Betrugsprävention|lutte contre la fraude|prevención del fraude
`;
