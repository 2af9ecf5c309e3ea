class SkyRaccoon(dsl.Builder, node_type="fal.text_to_image.SkyRaccoon"):
    """
    Generate one picture from text with Sky Raccoon, in up to 40 steps.

    A turbo mode shortens the run, and a short prompt can be expanded first; the default negative prompt is that of a video model.

    Args:
        prompt: What the picture shows, in words.
        negative_prompt: What to keep out of the picture. A long default list is filled in.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        turbo_mode: Runs a shortened process that is quicker and should look hardly different.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 30,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        turbo_mode: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            image_size=image_size,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            turbo_mode=turbo_mode,
        )
