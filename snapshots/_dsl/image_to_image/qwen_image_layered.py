class QwenImageLayered(dsl.Builder, node_type="fal.image_to_image.QwenImageLayered"):
    """
    Split one flat picture into several transparent RGBA layers with Qwen-Image-Layered, four by default, with hidden parts filled in.

    A caption is optional; the /lora sibling takes trained weights.

    Args:
        image: The source image that this endpoint works on.
        prompt: Caption of the whole input picture, hidden parts included. It does not say what goes on which layer.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        num_layers: Into how many layers the picture is taken apart.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] | None = None,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        guidance_scale: dsl.Number = 5.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 28,
        num_layers: dsl.Input[int] = 4,
        output_format: dsl.Input[Literal["png", "webp"]] = "png",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            num_layers=num_layers,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
