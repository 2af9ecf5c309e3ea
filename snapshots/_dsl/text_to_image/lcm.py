class Lcm(dsl.Builder, node_type="fal.text_to_image.Lcm"):
    """
    Generate, restyle or inpaint pictures in about four steps with Latent Consistency on SD 1.5 or SDXL: add an image to start from, add a mask to repaint only part, add one LoRA if you like.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image: A picture to start from. Leave it out to draw from text alone.
        lora: Where the weights of the add-on lie.
        mask: Marks the area to repaint in the start picture. Leave it out to rework the whole picture.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        controlnet_inpaint: Repaints with a control net, which joins the edges better.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        inpaint_mask_only: Changes nothing outside the mask.
        lora_scale: How strongly the built-in add-on shows; lower blends it with the base model.
        model: Base model: SDXL is larger and more detailed, Stable Diffusion 1.5 smaller and quicker.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        strength: With a source image: how far the result may leave it. Unused without one.
        enable_safety_checks: Checks the picture for unsafe content and returns a black one instead.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    nsfw_content_detected: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]
    num_inference_steps: dsl.Handle[int]
    request_id: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef] | None = None,
        lora: dsl.Input[AssetRef] | None = None,
        mask: dsl.Input[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        controlnet_inpaint: dsl.Input[bool] = False,
        guidance_scale: dsl.Number = 1.0,
        inpaint_mask_only: dsl.Input[bool] = False,
        lora_scale: dsl.Number = 1.0,
        model: dsl.Input[Literal["sdxl", "sdv1-5"]] = "sdv1-5",
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 4,
        request_id: dsl.Input[str] = "",
        strength: dsl.Number = 0.8,
        enable_safety_checks: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            lora=lora,
            mask=mask,
            image_size=image_size,
            num_images=num_images,
            controlnet_inpaint=controlnet_inpaint,
            guidance_scale=guidance_scale,
            inpaint_mask_only=inpaint_mask_only,
            lora_scale=lora_scale,
            model=model,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            request_id=request_id,
            strength=strength,
            enable_safety_checks=enable_safety_checks,
            seed=seed,
        )
