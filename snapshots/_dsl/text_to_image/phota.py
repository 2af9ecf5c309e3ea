class Phota(dsl.Builder, node_type="fal.text_to_image.Phota"):
    """
    Generate up to four photographs from text with Phota, of people whose profiles you have made.

    The prompt calls a profile as [[profile_id]]; 1K or 4K in five shapes. Profiles come from Phota's Create Profile node.

    Args:
        prompt: What the photo should show. People with a profile are called by its id in double brackets: [[profile_id_1]].
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        resolution: Size of the picture; higher is sharper and takes longer.
        aspect_ratio: Shape of the picture as width to height; auto leaves it to the model.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        resolution: dsl.Input[Literal["1K", "4K"]] = "1K",
        aspect_ratio: dsl.Input[Literal["auto", "1:1", "16:9", "4:3", "3:4", "9:16"]] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            output_format=output_format,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
        )
