class LeffaVirtualTryon(dsl.Builder, node_type="fal.image_to_image.LeffaVirtualTryon"):
    """
    Put a garment on a person with Leffa, given as a top, a bottom or a dress.

    Takes two photos, with steps and guidance to set; meant for commercial use too, unlike CatVTON.

    Args:
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the two photos are followed; higher is stricter.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        human_image: Photo of the person who tries the garment on.
        garment_image: Photo of the piece of clothing to put on.
        garment_type: Part of the body that the garment covers.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[bool]

    def __init__(
        self,
        *,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 2.5,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        human_image: dsl.FileInput[ImageRef],
        garment_image: dsl.FileInput[ImageRef],
        garment_type: dsl.Input[Literal["upper_body", "lower_body", "dresses"]],
    ) -> None:
        super().__init__(
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            human_image=human_image,
            garment_image=garment_image,
            garment_type=garment_type,
        )
