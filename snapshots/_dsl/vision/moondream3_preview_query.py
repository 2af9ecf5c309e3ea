class Moondream3PreviewQuery(dsl.Builder, node_type="fal.vision.Moondream3PreviewQuery"):
    """
    Ask the Moondream 3 preview a question about a picture, with its reasoning as a text of its own.

    Takes a picture and a question; switch reasoning off for a quick, plain answer like Moondream 2's.

    Args:
        image: Picture that the question is about. At most 7000 px a side.
        prompt: The question about the picture, or what to describe, read or count in it.
        reasoning: Think before answering and return that thinking as its own output; turn off for a quicker plain answer.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable; unset, it is 0.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
    """

    output: dsl.Handle[str]
    finish_reason: dsl.Handle[str]
    usage_info: dsl.Handle[dict[str, Any]]
    reasoning: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        reasoning: dsl.Input[bool] = True,
        temperature: dsl.Number | None = None,
        top_p: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            reasoning=reasoning,
            temperature=temperature,
            top_p=top_p,
        )
