class CreativeUpscaler(dsl.Builder, node_type="fal.image_to_image.CreativeUpscaler"):
    """
    Upscale to 5x while adding new detail with fal's Creative Upscaler, on SD 1.5 or SDXL.

    Deeply adjustable: own base model, LoRA, embeddings, shape preservation; writes its own prompt if none is given.

    Args:
        image: The source image that this endpoint works on.
        additional_embedding_url: Further learned words for the upscaler; left out, none are loaded.
        additional_lora_url: Extra add-on for the upscaler; without it the base model works alone.
        base_model_url: Where the base model for the upscaler lies.
        prompt: What the picture shows, so that added detail fits it; may be left as it is.
        prompt_suffix: Text stuck onto the end of every prompt, handy for quality words or embedding tokens.
        override_size_limits: Accepts very large pictures, which may take very long.
        additional_lora_scale: Weight of the extra add-on in the upscaler; higher shows more.
        creativity: How far the enlarged picture may depart from the original.
        detail: How much fine detail is added when enlarging; higher is richer and less faithful.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        model_type: Family that the model belongs to; the weights that can be used depend on it.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        scale: Enlargement factor of each side.
        shape_preservation: How much of the original's shapes stays while detail is added.
        skip_ccsr: Goes straight to the creative pass without the cleaning upscaler before it.
        enable_safety_checks: Checks the picture for unsafe content and returns a black one instead.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        additional_embedding_url: dsl.Input[AssetRef] | None = None,
        additional_lora_url: dsl.Input[AssetRef] | None = None,
        base_model_url: dsl.Input[AssetRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        prompt_suffix: dsl.Input[str] = "high quality, highly detailed, high resolution, sharp",
        override_size_limits: dsl.Input[bool] = False,
        additional_lora_scale: dsl.Number = 1.0,
        creativity: dsl.Number = 0.5,
        detail: dsl.Number = 1.0,
        guidance_scale: dsl.Number = 7.5,
        model_type: dsl.Input[Literal["SD_1_5", "SDXL"]] = "SD_1_5",
        negative_prompt: dsl.Input[
            str
        ] = "blurry, low resolution, bad, ugly, low quality, pixelated, interpolated, compression artifacts, noisey, grainy",
        num_inference_steps: dsl.Input[int] = 20,
        scale: dsl.Number = 2.0,
        shape_preservation: dsl.Number = 0.25,
        skip_ccsr: dsl.Input[bool] = False,
        enable_safety_checks: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            additional_embedding_url=additional_embedding_url,
            additional_lora_url=additional_lora_url,
            base_model_url=base_model_url,
            prompt=prompt,
            prompt_suffix=prompt_suffix,
            override_size_limits=override_size_limits,
            additional_lora_scale=additional_lora_scale,
            creativity=creativity,
            detail=detail,
            guidance_scale=guidance_scale,
            model_type=model_type,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            scale=scale,
            shape_preservation=shape_preservation,
            skip_ccsr=skip_ccsr,
            enable_safety_checks=enable_safety_checks,
            seed=seed,
        )
