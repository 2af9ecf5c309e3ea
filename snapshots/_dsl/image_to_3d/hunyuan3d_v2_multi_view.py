class Hunyuan3dV2MultiView(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3dV2MultiView"):
    """
    Reconstruct an object from front, back and left photographs with Hunyuan3D 2.0 Multi-View; all three views are required, and hidden sides come from evidence instead of guesswork.

    Args:
        front_image: Image of the object from the front, the view that leads the reconstruction.
        back_image: Image of the object from behind, for a more faithful back side.
        left_image: Image of the object from its left side.
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
        front_image: dsl.Input[ImageRef],
        back_image: dsl.Input[ImageRef],
        left_image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 50,
        guidance_scale: dsl.Number = 7.5,
        octree_resolution: dsl.Input[int] = 256,
        textured_mesh: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            front_image=front_image,
            back_image=back_image,
            left_image=left_image,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            octree_resolution=octree_resolution,
            textured_mesh=textured_mesh,
        )
