class LumaAgentUni1V1Edit(dsl.Builder, node_type="fal.image_to_image.LumaAgentUni1V1Edit"):
    """
    Edit one picture by instruction with Luma Uni-1, helped by up to eight reference pictures.

    Automatic or manga style; Uni-1 Max takes the same inputs at higher fidelity.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The picture to change.
        style: Look of the result: manga, or auto to go by the prompt.
        output_format: File format of the result.
        reference_images: Pictures that guide the edit, such as a product, person or material.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        style: dsl.Input[shared.LumaUniStyleValue] = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] | None = None,
        reference_images: dsl.FileListInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            style=style,
            output_format=output_format,
            reference_images=reference_images,
        )
