class Tripo3dTriposplat(dsl.Builder, node_type="fal.image_to_3d.Tripo3dTriposplat"):
    """
    Turn one picture into a 3D Gaussian splat with the open model TripoSplat.

    Gives a PLY or SPLAT file of up to 262,144 Gaussians to view from all sides; it is no mesh, unlike Tripo's other nodes.

    Args:
        image: Picture of one object, fully in view, to turn into a splat.
        num_gaussians: Number of Gaussians in the splat, rounded to a multiple of 32: more show finer detail, but make a larger, slower file.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the splat keeps to the picture: higher adds detail, too high gets gaudy; 1 or less turns it off.
        output_format: Kind of splat file.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks the picture that you put in for unsafe content; off skips it.
    """

    output: dsl.Handle[Model3DRef]
    preprocessed_image: dsl.Handle[ImageRef]
    num_gaussians: dsl.Handle[int]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
