class Era3d(dsl.Builder, node_type="fal.image_to_image.Era3d"):
    """
    Turn one object photo into several views plus matching surface-normal maps with Era3D.

    For feeding a 3D reconstruction step; it outputs images, not a mesh.

    Args:
        image: The source image that this endpoint works on.
        cfg: How strictly the views keep to the source picture and text; higher is stricter.
        steps: Denoising steps: more of them take longer and add detail.
        crop_size: Pixel size the object is cropped to before views are made. Larger lets it fill more of the frame.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        background_removal: Cuts away what is behind the object before the views are made.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    normal_images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        cfg: dsl.Number = 4.0,
        steps: dsl.Input[int] = 40,
        crop_size: dsl.Input[int] = 400,
        seed: dsl.Input[int] = -1,
        background_removal: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            cfg=cfg,
            steps=steps,
            crop_size=crop_size,
            seed=seed,
            background_removal=background_removal,
        )
