class GeminiFlashEditMulti(dsl.Builder, node_type="fal.image_to_image.GeminiFlashEditMulti"):
    """
    Edit several pictures at once with Gemini Flash Edit, Google's early image editor.

    Takes a list of pictures and a prompt; returns one merged picture and a text remark.

    Args:
        input_images: The pictures to edit and combine.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
    """

    output: dsl.Handle[ImageRef]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        input_images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            input_images=input_images,
            prompt=prompt,
        )
