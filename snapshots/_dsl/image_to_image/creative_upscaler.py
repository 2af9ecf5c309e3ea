class CreativeUpscaler(dsl.Builder, node_type="fal.image_to_image.CreativeUpscaler"):
    """
    Upscale a picture up to five times with fal's Creative Upscaler, adding new detail by SD 1.5 or SDXL.

    Takes a base model, LoRA or embedding of your own; describes the picture itself if you do not.

    Args:
        model_type: Family that the model belongs to; weights fit only their own family.
        image: The picture to enlarge and fill with new detail.
        prompt: What the picture shows, so that added detail fits it; without it BLIP2 writes a description.
        scale: Enlargement factor of each side.
        creativity: How far the enlarged picture may depart from the original.
        detail: How much fine detail is added when enlarging; higher is richer and less faithful.
        shape_preservation: How much of the original's shapes stays while detail is added.
        prompt_suffix: Text stuck onto the end of every prompt, handy for quality words or embedding tokens.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checks: Checks the picture for unsafe content and returns a black one instead.
        skip_ccsr: Goes straight to the creative pass, without the cleaning CCSR upscaler before it.
        override_size_limits: Accepts very large pictures, which may take very long.
        base_model_url: Address of the base model to use instead of the standard one.
        additional_lora_url: LoRA to load on top of the base model, such as one of a style.
        additional_lora_scale: Weight of the added LoRA; higher shows more of it.
        additional_embedding_url: Learned words to load for the upscale; left out, none are loaded.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        model_type: dsl.Input[Literal["SD_1_5", "SDXL"]] = "SD_1_5",
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str] | None = None,
        scale: dsl.Number = 2.0,
        creativity: dsl.Number = 0.5,
        detail: dsl.Number = 1.0,
        shape_preservation: dsl.Number = 0.25,
        prompt_suffix: dsl.Input[str] = " high quality, highly detailed, high resolution, sharp",
        negative_prompt: dsl.Input[
            str
        ] = "blurry, low resolution, bad, ugly, low quality, pixelated, interpolated, compression artifacts, noisey, grainy",
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 7.5,
        num_inference_steps: dsl.Input[int] = 20,
        enable_safety_checks: dsl.Input[bool] = True,
        skip_ccsr: dsl.Input[bool] = False,
        override_size_limits: dsl.Input[bool] = False,
        base_model_url: dsl.FileInput[AssetRef] | None = None,
        additional_lora_url: dsl.FileInput[AssetRef] | None = None,
        additional_lora_scale: dsl.Number = 1.0,
        additional_embedding_url: dsl.FileInput[AssetRef] | None = None,
    ) -> None:
        super().__init__(
            model_type=model_type,
            image=image,
            prompt=prompt,
            scale=scale,
            creativity=creativity,
            detail=detail,
            shape_preservation=shape_preservation,
            prompt_suffix=prompt_suffix,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            enable_safety_checks=enable_safety_checks,
            skip_ccsr=skip_ccsr,
            override_size_limits=override_size_limits,
            base_model_url=base_model_url,
            additional_lora_url=additional_lora_url,
            additional_lora_scale=additional_lora_scale,
            additional_embedding_url=additional_embedding_url,
        )
