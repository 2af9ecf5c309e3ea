class Hunyuan3dV2MiniTurbo(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3dV2MiniTurbo"):
    """
    Get a 3D mesh from an image in the least time the Hunyuan3D 2.0 line offers: the mini model in its turbo, step-distilled form.

    Args:
        input_image: Picture of one object, best seen whole and against a plain background.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        octree_resolution: Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.
        textured_mesh: Adds colours to the model; off returns a cheaper white mesh.
    """

    output: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        input_image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 50,
        guidance_scale: dsl.Number = 7.5,
        octree_resolution: dsl.Input[int] = 256,
        textured_mesh: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            input_image=input_image,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            octree_resolution=octree_resolution,
            textured_mesh=textured_mesh,
        )
