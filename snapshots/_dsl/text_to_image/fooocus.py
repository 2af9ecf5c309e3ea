class Fooocus(dsl.Builder, node_type="fal.text_to_image.Fooocus"):
    """
    Generate SDXL images with Fooocus, the Midjourney-like app: pick from its style presets, a speed mode and LoRAs.

    Optional control picture or mask; the sibling endpoints handle several references.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        styles: Ready-made looks, of which several can be combined.
        performance: Speed preset: Quality takes most steps, Extreme Speed and Lightning fewest.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        sharpness: How crisp picture and textures look; higher is sharper and can turn harsh.
        aspect_ratio: Shape of the picture as width to height.
        num_images: How many pictures to make in one go; each one is charged.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        refiner_model: Second model that takes over for the last steps; none leaves the main one to finish.
        refiner_switch: Share of the steps after which the second model takes over; higher means later.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        control_image: Image that dictates the layout: edges, depth or pose of the result follow it.
        control_type: What to take from the control picture: its overall look, its edges, its rough depth and layout, or the face.
        control_image_weight: How closely the picture follows its control image; higher is closer.
        control_image_stop_at: Share of the run up to which the control picture acts; later resembles it more.
        inpaint_image: Image of which a masked part is repainted or whose edges are extended.
        mask_image: Image that marks where the edit or control applies; the rest stays untouched.
        mixing_image_prompt_and_inpaint: Lets picture prompts and repainting work together in one run.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        styles: dsl.ListInput[shared.FooocusStyleValue] | None = None,
        performance: dsl.Input[shared.FooocusPerformanceValue] = "Extreme Speed",
        guidance_scale: dsl.Number = 4.0,
        sharpness: dsl.Number = 2.0,
        aspect_ratio: dsl.Input[str] = "1024x1024",
        num_images: dsl.Input[int] = 1,
        loras: dsl.ListInput[shared.FooocusLoraWeight] | None = None,
        refiner_model: dsl.Input[shared.FooocusRefinerValue] = "None",
        refiner_switch: dsl.Number = 0.8,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
        seed: dsl.Input[int] = -1,
        control_image: dsl.Input[ImageRef] | None = None,
        control_type: dsl.Input[Literal["ImagePrompt", "PyraCanny", "CPDS", "FaceSwap"]] = "PyraCanny",
        control_image_weight: dsl.Number = 1.0,
        control_image_stop_at: dsl.Number = 1.0,
        inpaint_image: dsl.Input[ImageRef] | None = None,
        mask_image: dsl.Input[ImageRef] | None = None,
        mixing_image_prompt_and_inpaint: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            styles=styles,
            performance=performance,
            guidance_scale=guidance_scale,
            sharpness=sharpness,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            loras=loras,
            refiner_model=refiner_model,
            refiner_switch=refiner_switch,
            output_format=output_format,
            seed=seed,
            control_image=control_image,
            control_type=control_type,
            control_image_weight=control_image_weight,
            control_image_stop_at=control_image_stop_at,
            inpaint_image=inpaint_image,
            mask_image=mask_image,
            mixing_image_prompt_and_inpaint=mixing_image_prompt_and_inpaint,
            enable_safety_checker=enable_safety_checker,
        )
