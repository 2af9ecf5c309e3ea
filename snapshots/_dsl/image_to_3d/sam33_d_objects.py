class Sam33DObjects(dsl.Builder, node_type="fal.image_to_3d.Sam33DObjects"):
    """
    Turn chosen objects of a photo into textured 3D models with SAM 3D Objects.

    Pick them by word, point, box or mask; returns GLB meshes and Gaussian splats, one by one and combined.

    Args:
        image: Photo with the objects to model; other things may be in view.
        mask_urls: Masks, one for each object. Without masks, prompt, points or boxes find the objects, or the whole picture is used.
        prompt: Name of the objects to pick out of the photo, used when no masks are given.
        point_prompts: Points on what is wanted or not; used when no masks are given.
        box_prompts: Boxes around the objects, each giving a model of its own; used when no masks are given.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        pointmap_url: Depth data from elsewhere that makes the reconstruction more exact; unset, depth is estimated. NPY or NPZ.
        detection_threshold: How sure the model must be; lower finds more and errs more often.
        export_textured_glb: Delivers the model with a texture image instead of coloured vertices.
    """

    output: dsl.Handle[Model3DRef]
    model_glb: dsl.Handle[Model3DRef]
    metadata: dsl.Handle[list[dict[str, Any]]]
    individual_splats: dsl.Handle[list[Model3DRef]]
    individual_glbs: dsl.Handle[list[Model3DRef]]
    artifacts_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask_urls: dsl.FileListInput[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = "car",
        point_prompts: dsl.ListInput[shared.PointPromptBase] | None = None,
        box_prompts: dsl.ListInput[shared.BoxPromptBase] | None = None,
        seed: dsl.Input[int] = -1,
        pointmap_url: dsl.FileInput[AssetRef] | None = None,
        detection_threshold: dsl.Number | None = None,
        export_textured_glb: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            mask_urls=mask_urls,
            prompt=prompt,
            point_prompts=point_prompts,
            box_prompts=box_prompts,
            seed=seed,
            pointmap_url=pointmap_url,
            detection_threshold=detection_threshold,
            export_textured_glb=export_textured_glb,
        )
