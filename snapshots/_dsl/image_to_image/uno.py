class Uno(dsl.Builder, node_type="fal.image_to_image.Uno"):
    """
    Generate a new scene holding one or more reference subjects with ByteDance's UNO on FLUX, made for keeping products and objects consistent together.

    Subject only; pick USO to borrow a style as well.

    Args:
        input_images: Images that the job starts from; how many are wanted depends on the task.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_images: How many pictures to make in one go; each one is charged.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        input_images: dsl.ListInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = "square_hd",
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 3.5,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            input_images=input_images,
            image_size=image_size,
            prompt=prompt,
            seed=seed,
            num_images=num_images,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
        )
