class LlavaNext(dsl.Builder, node_type="fal.vision.LlavaNext"):
    """
    Ask a question about a picture and get the answer as text with LLaVA v1.6 34B.

    An open research model with sampling controls; the answer is short unless the token limit is raised.

    Args:
        image: The photo or drawing that the question is about.
        prompt: The question about the picture, or what to describe, read or count in it.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        max_tokens: dsl.Input[int] = 64,
        temperature: dsl.Number = 0.2,
        top_p: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            max_tokens=max_tokens,
            temperature=temperature,
            top_p=top_p,
        )
