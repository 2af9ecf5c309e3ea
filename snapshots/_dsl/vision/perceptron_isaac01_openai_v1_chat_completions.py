class PerceptronIsaac01OpenaiV1ChatCompletions(
    dsl.Builder, node_type="fal.vision.PerceptronIsaac01OpenaiV1ChatCompletions"
):
    """
    Hold a conversation about pictures with Perceptron's Isaac 0.1.

    Takes a list of messages with text and pictures, and returns the next answer; the plain Isaac node takes one picture and one question.

    Args:
        messages: The conversation, one entry a turn with role and content; pictures go in as content parts of the image type.
        model: Name of the model, for clients that must send one; this endpoint serves Isaac alone.
        temperature: How much chance enters: low answers soberly and alike, high more freely. Left out, the model's own setting.
        max_tokens: Upper limit for the length of the answer, in tokens; too low cuts it off in mid-sentence.
        top_p: Share of the likeliest words that are considered; an alternative to temperature, lower is more cautious.
        stop: Pieces of text at which the answer ends; the piece itself is not returned.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        messages: dsl.ListInput[dict[str, Any]],
        model: dsl.Input[str] | None = None,
        temperature: dsl.Number | None = None,
        max_tokens: dsl.Input[int] | None = None,
        top_p: dsl.Number | None = None,
        stop: dsl.ListInput[str] | None = None,
    ) -> None:
        super().__init__(
            messages=messages,
            model=model,
            temperature=temperature,
            max_tokens=max_tokens,
            top_p=top_p,
            stop=stop,
        )
