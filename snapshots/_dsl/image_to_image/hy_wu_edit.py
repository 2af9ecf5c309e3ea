class HyWuEdit(dsl.Builder, node_type="fal.image_to_image.HyWuEdit"):
    """
    Edit a picture with the help of reference pictures, with HY-WU from Tencent.

    Takes up to three images and an English or Chinese instruction; thinking mode, on by default, reasons before it draws.

    Args:
        prompt: The edit in English or Chinese; call the pictures by number, as in: dress figure 1 in the outfit from figure 2.
        images: The picture to edit first, then one or two reference pictures.
        image_size: Size of the picture, as a preset or a width and height; auto leaves it to the model.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_thinking: Lets the model reason about the edit first: better results, but slower. Off suits simple edits.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        num_inference_steps: dsl.Input[int] = 30,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_thinking: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            num_images=num_images,
            enable_thinking=enable_thinking,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
