class OpenRouter(dsl.Builder, node_type="fal.llm.OpenRouter"):
    """
    Send a prompt to any language model on OpenRouter by name and get text back.

    Takes one prompt with a system prompt, temperature and token limit, billed by tokens; the chat node takes a history.

    Args:
        prompt: The message or question for the language model.
        system_prompt: Standing instructions that set the model's role and tone before it reads the prompt.
        model: OpenRouter name of the model that answers, as vendor/model; billed by the tokens it uses.
        reasoning: Include the model's reasoning in the answer it returns.
        temperature: How much chance enters: low answers alike and soberly, high more freely; 0 always gives the same answer.
        max_tokens: Upper limit for the length of the answer, in tokens; too low cuts it off.
    """

    output: dsl.Handle[str]
    reasoning: dsl.Handle[str]
    partial: dsl.Handle[bool]
    error: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        system_prompt: dsl.Input[str] | None = None,
        model: dsl.Input[str],
        reasoning: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
        max_tokens: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            system_prompt=system_prompt,
            model=model,
            reasoning=reasoning,
            temperature=temperature,
            max_tokens=max_tokens,
        )
