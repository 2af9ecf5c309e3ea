class Bitdance(dsl.Builder, node_type="fal.text_to_image.Bitdance"):
    """
    Generate up to four photorealistic pictures from text with BitDance.

    An autoregressive model that draws in binary tokens, 10 to 100 sampling steps in each decoding step; sizes go to the nearest one it supports.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or a width and height, brought to the nearest size that the model supports.
        num_inference_steps: Sampling steps in each decoding step: more of them improve the picture and take longer.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 25,
        guidance_scale: dsl.Number = 7.5,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
