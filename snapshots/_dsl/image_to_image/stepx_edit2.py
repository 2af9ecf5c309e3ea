class StepxEdit2(dsl.Builder, node_type="fal.image_to_image.StepxEdit2"):
    """
    Edit an image with Step1X-Edit v2, which thinks an instruction through, edits, then reviews and corrects itself; each stage can be switched off.

    Handles abstract requests that step1x-edit takes literally.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        enable_reflection_mode: Makes the model review its own edit, undo unwanted changes and decide when it is finished.
        enable_thinking_mode: Lets the model reason about a vague instruction before editing; slower, but better with abstract wishes.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]
    reformat_prompt: dsl.Handle[str]
    best_info: dsl.Handle[list[dict[str, Any]]]
    think_info: dsl.Handle[list[str]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        enable_reflection_mode: dsl.Input[bool] = True,
        enable_thinking_mode: dsl.Input[bool] = True,
        guidance_scale: dsl.Number = 6.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 50,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            enable_reflection_mode=enable_reflection_mode,
            enable_thinking_mode=enable_thinking_mode,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
