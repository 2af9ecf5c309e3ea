class FooocusInpaint(dsl.Builder, node_type="fal.text_to_image.FooocusInpaint"):
    """
    Repaint or extend a picture with Fooocus's SDXL inpainting: mask an area to fill, improve a face or hand, change content, or grow the canvas left, right, up or down.

    Args:
        inpaint_image: Image of which a masked part is repainted or whose edges are extended.
        mask_image: Image that marks where the edit or control applies; the rest stays untouched.
        image_prompt_1: First picture used as a prompt, with its kind, weight and end point.
        image_prompt_2: Second picture used as a prompt, set up like the first.
        image_prompt_3: Third picture used as a prompt, set up like the first.
        image_prompt_4: Fourth picture used as a prompt, set up like the first.
        inpaint_additional_prompt: What to paint into the masked area, on top of the main prompt.
        mixing_image_prompt_and_inpaint: Lets picture prompts and repainting work together in one run.
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        inpaint_disable_initial_latent: Starts the masked area from plain noise instead of a rough fill.
        inpaint_engine: Version of the model that repaints the masked area.
        inpaint_erode_or_dilate: Pixels by which the mask is widened; negative values shrink it.
        inpaint_mode: What the mask is for: filling or extending, sharpening a detail such as a face or hand, or changing what is there.
        inpaint_respective_field: How much of the surroundings is considered: low looks at the mask alone, high at everything.
        inpaint_strength: How far the masked area may depart from what was there.
        invert_mask: Swaps the marked and the free area of the mask.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        outpaint_selections: Sides on which the picture is continued beyond its edge.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        override_inpaint_options: Makes your own repainting settings count instead of the usual ones.
        performance: Chooses between fewer, faster steps and more, finer ones.
        refiner_model: Second model that takes over for the last steps; none leaves the main one to finish.
        refiner_switch: Share of the steps after which the second model takes over; higher means later.
        sharpness: How crisp picture and textures look; higher is sharper and can turn harsh.
        styles: Ready-made looks, of which several can be combined.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        inpaint_image: dsl.Input[ImageRef],
        mask_image: dsl.Input[ImageRef] | None = None,
        image_prompt_1: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_2: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_3: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_4: dsl.Input[shared.ImagePrompt] | None = None,
        inpaint_additional_prompt: dsl.Input[str] = "",
        mixing_image_prompt_and_inpaint: dsl.Input[bool] = False,
        prompt: dsl.Input[str] = "",
        aspect_ratio: dsl.Input[str] = "1024x1024",
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 4.0,
        inpaint_disable_initial_latent: dsl.Input[bool] = False,
        inpaint_engine: dsl.Input[Literal["None", "v1", "v2.5", "v2.6"]] = "v2.6",
        inpaint_erode_or_dilate: dsl.Number = 0.0,
        inpaint_mode: dsl.Input[
            Literal[
                "Inpaint or Outpaint (default)",
                "Improve Detail (face, hand, eyes, etc.)",
                "Modify Content (add objects, change background, etc.)",
            ]
        ] = "Inpaint or Outpaint (default)",
        inpaint_respective_field: dsl.Number = 0.618,
        inpaint_strength: dsl.Number = 1.0,
        invert_mask: dsl.Input[bool] = False,
        loras: dsl.ListInput[shared.FooocusLoraWeight] | None = None,
        negative_prompt: dsl.Input[str] = "",
        outpaint_selections: dsl.ListInput[Literal["Left", "Right", "Top", "Bottom"]] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
        override_inpaint_options: dsl.Input[bool] = False,
        performance: dsl.Input[shared.FooocusPerformanceValue] = "Extreme Speed",
        refiner_model: dsl.Input[shared.FooocusRefinerValue] = "None",
        refiner_switch: dsl.Number = 0.8,
        sharpness: dsl.Number = 2.0,
        styles: dsl.ListInput[shared.FooocusStyleValue] | None = None,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            inpaint_image=inpaint_image,
            mask_image=mask_image,
            image_prompt_1=image_prompt_1,
            image_prompt_2=image_prompt_2,
            image_prompt_3=image_prompt_3,
            image_prompt_4=image_prompt_4,
            inpaint_additional_prompt=inpaint_additional_prompt,
            mixing_image_prompt_and_inpaint=mixing_image_prompt_and_inpaint,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            guidance_scale=guidance_scale,
            inpaint_disable_initial_latent=inpaint_disable_initial_latent,
            inpaint_engine=inpaint_engine,
            inpaint_erode_or_dilate=inpaint_erode_or_dilate,
            inpaint_mode=inpaint_mode,
            inpaint_respective_field=inpaint_respective_field,
            inpaint_strength=inpaint_strength,
            invert_mask=invert_mask,
            loras=loras,
            negative_prompt=negative_prompt,
            outpaint_selections=outpaint_selections,
            output_format=output_format,
            override_inpaint_options=override_inpaint_options,
            performance=performance,
            refiner_model=refiner_model,
            refiner_switch=refiner_switch,
            sharpness=sharpness,
            styles=styles,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
