class Hunyuan3dV2MultiViewTurbo(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3dV2MultiViewTurbo"):
    """
    Combine front, back and left views into a mesh with the turbo multi-view Hunyuan3D 2.0; the same three pictures as the regular version, fewer steps needed.

    Args:
        back_image: Image of the object from behind, for a more faithful back side.
        front_image: Image of the object from the front, the view that leads the reconstruction.
        left_image: Image of the object from its left side.
        octree_resolution: Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        textured_mesh: Adds colours to the model; off returns a cheaper white mesh.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        back_image: dsl.Input[ImageRef],
        front_image: dsl.Input[ImageRef],
        left_image: dsl.Input[ImageRef],
        octree_resolution: dsl.Input[int] = 256,
        guidance_scale: dsl.Number = 7.5,
        num_inference_steps: dsl.Input[int] = 50,
        textured_mesh: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            back_image=back_image,
            front_image=front_image,
            left_image=left_image,
            octree_resolution=octree_resolution,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            textured_mesh=textured_mesh,
            seed=seed,
        )
