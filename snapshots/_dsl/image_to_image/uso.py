class Uso(dsl.Builder, node_type="fal.image_to_image.Uso"):
    """
    Generate a picture after a subject picture and one or two style pictures, with ByteDance's USO.

    An empty prompt transfers the style alone; UNO takes several subjects instead.

    Args:
        prompt: The picture wanted; empty for a pure transfer of style.
        input_images: In order: the subject or layout picture, then a style picture and an optional second style.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        keep_size: Keeps layout and size of the content picture, as wanted when only the style should change.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        input_images: dsl.FileListInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 4.0,
        keep_size: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            input_images=input_images,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            keep_size=keep_size,
            num_images=num_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
