class MoondreamNext(dsl.Builder, node_type="fal.vision.MoondreamNext"):
    """
    Caption a picture or answer a question about it with MoonDreamNext, a small vision model.

    Takes one picture and a prompt; the batch version puts one prompt to up to 32 pictures.

    Args:
        image: Picture to caption or to ask about.
        task_type: Whether the picture is captioned or the question in the prompt is answered.
        prompt: The question about the picture; it counts when the task is a query.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
