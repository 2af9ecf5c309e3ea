class Tripo3dTriposplat(dsl.Builder, node_type="fal.image_to_3d.Tripo3dTriposplat"):
    """
    tripo3d/triposplat on fal.ai: its words are not written yet.

    Args:
        image: Picture of one object, best seen whole and against a plain background.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[Model3DRef]
    preprocessed_image: dsl.Handle[ImageRef]
    num_gaussians: dsl.Handle[int]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        num_gaussians: dsl.Input[int] = 262144,
        num_inference_steps: dsl.Input[int] = 20,
        guidance_scale: dsl.Number = 3.0,
        output_format: dsl.Input[Literal["ply", "splat"]] = "ply",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            num_gaussians=num_gaussians,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            output_format=output_format,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
