class OpenrouterRouterEnterprise(dsl.Builder, node_type="fal.llm.OpenrouterRouterEnterprise"):
    """
    Send a prompt to a language model on OpenRouter by the enterprise route and get text back.

    The inputs are those of the standard router; take it only if your account calls for it.

    Args:
        prompt: The message or question for the language model.
        model: OpenRouter name of the model that answers, as vendor/model; billed by the tokens it uses.
        system_prompt: Standing instructions that set the model's role and tone before it reads the prompt.
        max_tokens: Upper limit for the length of the answer, in tokens; too low cuts it off.
        reasoning: Also returns the model's reasoning beside the answer.
        temperature: How much chance enters: low answers alike and soberly, high more freely; 0 always gives the same answer.
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
