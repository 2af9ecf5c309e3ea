class PhotaEdit(dsl.Builder, node_type="fal.image_to_image.PhotaEdit"):
    """
    Edit up to ten pictures by prompt with Phota, keeping the people of trained profiles recognisable.

    Takes pictures, a prompt and profile IDs, called as @Profile1 or [[profile_id_1]]; returns 1K or 4K.

    Args:
        prompt: The picture wanted; call trained people by @Profile1, @Profile2 or by their ID, as in [[profile_id_1]].
        num_images: How many pictures to make in one run; more of them cost more.
        profile_ids: IDs of trained people, made with Phota's create-profile; the prompt calls them @Profile1, @Profile2 in this order.
        output_format: File format of the result.
        resolution: How large and detailed the result gets; higher takes longer.
        aspect_ratio: Shape of the result as width to height; auto leaves it to Phota.
        images: The pictures to edit or to draw on.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        profile_ids: dsl.ListInput[str] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        resolution: dsl.Input[Literal["1K", "4K"]] = "1K",
        aspect_ratio: dsl.Input[Literal["auto", "1:1", "16:9", "4:3", "3:4", "9:16"]] = "auto",
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            profile_ids=profile_ids,
            output_format=output_format,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            images=images,
        )
