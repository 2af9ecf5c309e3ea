class LeffaPoseTransfer(dsl.Builder, node_type="fal.image_to_image.LeffaPoseTransfer"):
    """
    Move a person into the pose shown in a second photo with Leffa, keeping face and clothes.

    The pose half of Leffa; leffa/virtual-tryon changes the garment instead.

    Args:
        person_image: Photo of the person whose face and clothes are kept.
        pose_image: Photo of somebody in the pose to copy. Only the pose is taken.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    has_nsfw_concepts: dsl.Handle[bool]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        person_image: dsl.Input[ImageRef],
        pose_image: dsl.Input[ImageRef],
        guidance_scale: dsl.Number = 2.5,
        num_inference_steps: dsl.Input[int] = 50,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            person_image=person_image,
            pose_image=pose_image,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
