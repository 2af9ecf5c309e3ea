class Sam33DObjects(dsl.Builder, node_type="fal.image_to_3d.Sam33DObjects"):
    """
    Lift chosen objects out of a photo into 3D with SAM 3D Objects: pick them by word, point, box or mask, and get GLB meshes and Gaussian splats, single and combined.

    Args:
        image: Picture of one object, best seen whole and against a plain background.
        mask_urls: Images that mask one object each; left out, objects are found by prompt, points or boxes.
        prompt: Name of the objects to pick out of the photo, used when no masks are given.
        point_prompts: Points on what is wanted or not wanted.
        box_prompts: Boxes drawn around what should be found or removed.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        pointmap_url: Depth data from elsewhere that makes the reconstruction more exact; left out, depth is estimated. NPY or NPZ.
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
        image: dsl.Input[ImageRef],
        mask_urls: dsl.ListInput[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = "car",
        point_prompts: dsl.ListInput[shared.PointPromptBase] | None = None,
        box_prompts: dsl.ListInput[shared.BoxPromptBase] | None = None,
        seed: dsl.Input[int] = -1,
        pointmap_url: dsl.Input[AssetRef] | None = None,
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
