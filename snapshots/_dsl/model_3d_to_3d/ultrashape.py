class Ultrashape(dsl.Builder, node_type="fal.model_3d_to_3d.Ultrashape"):
    """
    Sharpen the geometry of a coarse mesh with UltraShape 1.0.

    Takes a GLB or OBJ and the picture it was made from, and gives a finer GLB; image-to-3D nodes need no mesh to start with.

    Args:
        image: Picture of the object that shows the detail the refined mesh should have.
        model_url: The coarse mesh to refine, as GLB or OBJ.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        octree_resolution: Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        remove_background: Cuts the object out of the picture before its 3D shape is refined; off if it stands alone already.
    """

    output: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        model_url: dsl.FileInput[Model3DRef],
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
