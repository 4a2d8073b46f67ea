import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Notice } from '../parts/Notice';
import { View } from '../parts/View';

interface Given {
  readonly title: string;
  readonly sentence: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly children: ReactNode;
}

/** Shows a sentence with a way out in place of a view that can't be shown: the rest of the pane goes on. */
export class ErrorBoundary extends Component<Given, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { title, sentence, action, onAction, children } = this.props;
    if (!this.state.isBroken) return children;
    const goOn = () => {
      this.setState({ isBroken: false });
      onAction();
    };
    return (
      <View title={title}>
        <Notice intent="error" action={<Button onClick={goOn}>{action}</Button>}>
          {sentence}
        </Notice>
      </View>
    );
  }
}
