/** @jsxImportSource react */
import { Checkbox, DatePicker, Form, Input, InputNumber, Radio, Select, Switch } from 'antd';
import { countries, degrees } from '../../page/lists';
import { mount } from '../../page/react';
import { living } from '../../page/replica';

const asOptions = (list: string[]) => list.map((label, i) => ({ value: i + 1, label }));

function Page() {
  const [form] = Form.useForm();
  living.values = () => form.getFieldsValue();
  return (
    <main>
      <h1>Paper Marbler</h1>
      <Form
        form={form}
        name="apply"
        layout="vertical"
        initialValues={{ website: 'https://marbled.example' }}
        onFinish={() => {}}
      >
        <Form.Item name="given" label="First name" required>
          <Input />
        </Form.Item>
        <Form.Item name="family" label="Last name">
          <Input allowClear />
        </Form.Item>
        <Form.Item name="email" label="Email">
          <Input type="email" />
        </Form.Item>
        <Form.Item name="website" label="Website">
          <Input />
        </Form.Item>
        <Form.Item name="country" label="Country of residence">
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={asOptions(countries)}
            placeholder="Choose"
          />
        </Form.Item>
        <Form.Item name="degree" label="Highest degree">
          <Select options={asOptions(degrees)} />
        </Form.Item>
        <Form.Item name="skills" label="Skills">
          <Select
            mode="multiple"
            options={asOptions(['Go', 'Kubernetes', 'Marbling', 'PostgreSQL', 'TypeScript'])}
          />
        </Form.Item>
        <Form.Item name="start" label="Earliest start date">
          <DatePicker />
        </Form.Item>
        <Form.Item name="years" label="Years of professional experience">
          <InputNumber min={0} max={60} />
        </Form.Item>
        <Form.Item
          name="sponsor"
          label="Will you require visa sponsorship to work in the United States?"
        >
          <Radio.Group
            options={[
              { value: 'y', label: 'Yes' },
              { value: 'n', label: 'No' },
            ]}
          />
        </Form.Item>
        <Form.Item name="relocate" label="Are you willing to relocate?" valuePropName="checked">
          <Switch checkedChildren="Yes" unCheckedChildren="No" />
        </Form.Item>
        <Form.Item name="about" label="About you">
          <Input.TextArea maxLength={500} showCount />
        </Form.Item>
        <Form.Item name="agree" valuePropName="checked">
          <Checkbox>I accept the terms</Checkbox>
        </Form.Item>
        <button type="submit">Submit application</button>
      </Form>
    </main>
  );
}

mount(Page);
