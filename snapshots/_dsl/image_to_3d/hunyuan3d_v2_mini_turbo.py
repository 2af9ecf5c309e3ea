class Hunyuan3dV2MiniTurbo(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3dV2MiniTurbo"):
    """
    Build a mesh from one picture with Hunyuan3D 2.0 Mini Turbo, the small model distilled for speed.

    The cheapest single-picture node of the 2.0 line; Turbo is the full size.

    Args:
        input_image: Picture of one object, fully in view, to build the 3D model from.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the shape keeps to the picture: higher is stricter and can look forced.
        octree_resolution: Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.
        textured_mesh: Adds colours to the model, at three times the price of the white mesh.
    """

    output: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        input_image: dsl.FileInput[ImageRef],
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
