class OpenRouterChatCompletions(dsl.Builder, node_type="fal.llm.OpenRouterChatCompletions"):
    """
    Continue a conversation with any OpenRouter model through an OpenAI-style chat request.

    Takes a list of messages, tools and a response format; for a single prompt the plain router is simpler.

    Args:
        model: OpenRouter name of the model that answers, as vendor/model.
        messages: The conversation so far, one entry a turn, each with a role (system, user, assistant, tool) and its content.
        temperature: How much chance enters: low answers soberly and alike, high more freely. Left out, the model's own setting.
        max_tokens: Upper limit for the length of the answer, in tokens; too low cuts it off in mid-sentence.
        top_p: Share of the likeliest words that are considered; an alternative to temperature, lower is more cautious.
        stop: Pieces of text at which the answer ends; the piece itself is not returned.
        seed: Number that fixes the chance involved, as far as the model supports it; -1 draws a new one.
        frequency_penalty: Discourages words the more often they have appeared; negative values invite repetition.
        presence_penalty: Discourages words that have appeared at all, which pushes towards new subjects; negative values do the reverse.
        response_format: Form of the answer: a type of text, json_object or json_schema, the last with the schema to follow.
        tools: Functions that the model may ask to have called, each with name, description and a JSON Schema of its inputs.
        tool_choice: Whether tools may be used: auto, none, required, or an object that names one function.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        model: dsl.Input[str],
        messages: dsl.ListInput[dict[str, Any]],
        temperature: dsl.Number | None = None,
        max_tokens: dsl.Input[int] | None = None,
        top_p: dsl.Number | None = None,
        stop: dsl.ListInput[str] | None = None,
        seed: dsl.Input[int] = -1,
        frequency_penalty: dsl.Number | None = None,
        presence_penalty: dsl.Number | None = None,
        response_format: dsl.Input[dict[str, Any]] | None = None,
        tools: dsl.ListInput[dict[str, Any]] | None = None,
        tool_choice: dsl.Input[str] | dsl.Input[dict[str, Any]] | None = None,
    ) -> None:
        super().__init__(
            model=model,
            messages=messages,
            temperature=temperature,
            max_tokens=max_tokens,
            top_p=top_p,
            stop=stop,
            seed=seed,
            frequency_penalty=frequency_penalty,
            presence_penalty=presence_penalty,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
        )
