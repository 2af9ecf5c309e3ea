class MoondreamNext(dsl.Builder, node_type="fal.vision.MoondreamNext"):
    """
    Caption one image or answer a question about it with MoonDreamNext, a small, quick vision model; task_type switches between caption and query.

    Args:
        image: The picture to look at.
        task_type: Kind of question: describing, answering or locating.
        prompt: The question to answer when task_type is query.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        task_type: dsl.Input[Literal["caption", "query"]] = "caption",
        prompt: dsl.Input[str],
        max_tokens: dsl.Input[int] = 64,
    ) -> None:
        super().__init__(
            image=image,
            task_type=task_type,
            prompt=prompt,
            max_tokens=max_tokens,
        )
