class Era3d(dsl.Builder, node_type="fal.image_to_image.Era3d"):
    """
    Turn one picture of an object into several views and matching normal maps with Era3D.

    Gives pictures, not a mesh; feed them to a reconstruction step or use them as a turnaround.

    Args:
        image: Picture of one object, seen from the front; its background can be cut away here.
        cfg: How strictly the views keep to the source picture; higher is stricter and can look forced.
        steps: Denoising steps: more of them take longer and add detail.
        crop_size: Pixel size the object is cropped to before views are made. Larger lets it fill more of the frame.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        background_removal: Cuts away what is behind the object before the views are made.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    normal_images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
