class OpenrouterRouterOpenaiV1Responses(dsl.Builder, node_type="fal.llm.OpenrouterRouterOpenaiV1Responses"):
    """
    Ask any OpenRouter model through an OpenAI-style Responses request.

    Takes text or a list of inputs, instructions and a reasoning effort; chat completions is the older form with messages.

    Args:
        model: OpenRouter name of the model that answers, as vendor/model.
        input: What the model should answer: plain text, or a list of messages, pictures and tool results.
        instructions: Standing instructions that set role and tone before the input is read.
        max_output_tokens: Upper limit for the length of the answer, hidden reasoning included, in tokens.
        temperature: How much chance enters: low answers soberly and alike, high more freely. Left out, the model's own setting.
        top_p: Share of the likeliest words that are considered; an alternative to temperature, lower is more cautious.
        reasoning: How hard a reasoning model thinks first, as an object with an effort such as low or high.
        text: Form of the answer: an object whose format asks for plain text, JSON, or JSON that follows a schema.
        tools: Functions that the model may ask to have called, each with name, description and a JSON Schema of its inputs.
        tool_choice: Whether tools may be used: auto, none, required, or an object that names one function.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        model: dsl.Input[str],
        input: dsl.Input[str] | dsl.ListInput[dict[str, Any]],
        instructions: dsl.Input[str] | None = None,
        max_output_tokens: dsl.Input[int] | None = None,
        temperature: dsl.Number | None = None,
        top_p: dsl.Number | None = None,
        reasoning: dsl.Input[dict[str, Any]] | None = None,
        text: dsl.Input[dict[str, Any]] | None = None,
        tools: dsl.ListInput[dict[str, Any]] | None = None,
        tool_choice: dsl.Input[str] | dsl.Input[dict[str, Any]] | None = None,
    ) -> None:
        super().__init__(
            model=model,
            input=input,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            temperature=temperature,
            top_p=top_p,
            reasoning=reasoning,
            text=text,
            tools=tools,
            tool_choice=tool_choice,
        )
