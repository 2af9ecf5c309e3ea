class LeffaPoseTransfer(dsl.Builder, node_type="fal.image_to_image.LeffaPoseTransfer"):
    """
    Move a person into the pose of a second photo with Leffa, keeping face and clothes.

    Takes the two photos and no prompt; leffa/virtual-tryon changes the garment instead.

    Args:
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the two photos are followed; higher is stricter.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        pose_image: Photo of somebody in the pose to copy. Only the pose is taken.
        person_image: Photo of the person whose face and clothes are kept.
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
        pose_image: dsl.FileInput[ImageRef],
        person_image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            pose_image=pose_image,
            person_image=person_image,
        )
