class QwenImageLayeredLora(dsl.Builder, node_type="fal.image_to_image.QwenImageLayeredLora"):
    """
    Split a flat picture into transparent layers with Qwen Image Layered and up to three LoRAs.

    For artwork that your weights were trained on; plain Qwen Image Layered needs none and costs less.

    Args:
        prompt: Caption of the whole input picture, hidden parts included. It does not say what goes on which layer.
        image: The flat picture to take apart, of the kind that your LoRAs were trained on.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_layers: Into how many layers the picture is taken apart.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        loras: Up to three trained add-ons for Qwen Image Layered, each with its own weight.
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
        prompt: dsl.Input[str] | None = None,
        image: dsl.FileInput[ImageRef],
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
        num_layers: dsl.Input[int] = 4,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[Literal["png", "webp"]] = "png",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_layers=num_layers,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            acceleration=acceleration,
            loras=loras,
        )
