class Hunyuan3dV2MultiView(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3dV2MultiView"):
    """
    Build a mesh from front, back and left pictures of an object with Hunyuan3D 2.0 Multi-View.

    All three are required, so that fewer sides are guessed; Multi-View Turbo is quicker.

    Args:
        front_image: Picture of the object from the front, the view that leads.
        back_image: Picture of the same object from behind.
        left_image: Picture of the same object from its left side.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the shape keeps to the pictures: higher is stricter and can look forced.
        octree_resolution: Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.
        textured_mesh: Adds colours to the model, at three times the price of the white mesh.
    """

    output: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        front_image: dsl.FileInput[ImageRef],
        back_image: dsl.FileInput[ImageRef],
        left_image: dsl.FileInput[ImageRef],
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
