class Ultrashape(dsl.Builder, node_type="fal.model_3d_to_3d.Ultrashape"):
    """
    Refine a coarse mesh with UltraShape 1.0: give a rough GLB or OBJ and the picture it was made from, and get sharper geometry.

    It needs a mesh to start with, unlike image-to-3D nodes.

    Args:
        image: Picture of the object that shows the detail the refined mesh should have.
        model_url: 3D model to refine, rebuild or texture anew. GLB or OBJ.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        octree_resolution: Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
        remove_background: Cuts the object out of the picture before its 3D shape is refined; off if it stands alone already.
    """

    output: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        model_url: dsl.Input[Model3DRef],
        num_inference_steps: dsl.Input[int] = 50,
        octree_resolution: dsl.Input[int] = 1024,
        seed: dsl.Input[int] = 42,
        remove_background: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            model_url=model_url,
            num_inference_steps=num_inference_steps,
            octree_resolution=octree_resolution,
            seed=seed,
            remove_background=remove_background,
        )
