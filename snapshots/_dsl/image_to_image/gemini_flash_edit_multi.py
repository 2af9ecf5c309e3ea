class GeminiFlashEditMulti(dsl.Builder, node_type="fal.image_to_image.GeminiFlashEditMulti"):
    """
    Edit with several input images at once in Gemini Flash Edit, the early Google editor: one merged picture and a text remark come back.

    Prefer Gemini 2.5 Flash Image for sizes and variants.

    Args:
        input_images: Images that the job starts from; how many are wanted depends on the task.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
    """

    output: dsl.Handle[ImageRef]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        input_images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            input_images=input_images,
            prompt=prompt,
        )
