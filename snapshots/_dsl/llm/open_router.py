class OpenRouter(dsl.Builder, node_type="fal.llm.OpenRouter"):
    """
    Send a prompt to any language model on OpenRouter by name and get text back; system prompt, temperature, token limit and reasoning as fields, billed by tokens.

    Args:
        prompt: The message or question for the language model.
        model: OpenRouter name of the model that answers, as vendor/model.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        reasoning: Include the model's reasoning in the answer it returns.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
    """

    output: dsl.Handle[str]
    error: dsl.Handle[str]
    partial: dsl.Handle[bool]
    reasoning: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        model: dsl.Input[str],
        system_prompt: dsl.Input[str] | None = None,
        max_tokens: dsl.Input[int] | None = None,
        reasoning: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            model=model,
            system_prompt=system_prompt,
            max_tokens=max_tokens,
            reasoning=reasoning,
            temperature=temperature,
        )
