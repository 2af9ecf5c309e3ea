class OpenrouterRouterEnterprise(dsl.Builder, node_type="fal.llm.OpenrouterRouterEnterprise"):
    """
    openrouter/router/enterprise on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        model: Which of the available models or versions does the work; they differ in quality, speed and price.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        reasoning: Also returns how the model arrived at its answer.
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
        reasoning: dsl.Input[bool] | None = None,
        temperature: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            model=model,
            system_prompt=system_prompt,
            max_tokens=max_tokens,
            reasoning=reasoning,
            temperature=temperature,
        )
