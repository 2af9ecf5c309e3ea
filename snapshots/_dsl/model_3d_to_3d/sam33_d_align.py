class Sam33DAlign(dsl.Builder, node_type="fal.model_3d_to_3d.Sam33DAlign"):
    """
    Place a SAM 3D body mesh in the space of its photo, together with an object mesh if you have one.

    Returns the aligned body and a combined scene as GLB; the other SAM 3D nodes make the meshes.

    Args:
        image: The photo that the meshes were made from; its depth is estimated.
        body_mesh_url: Body mesh that SAM 3D Body made from the photo. PLY or GLB.
        body_mask: Picture in which the person is masked; unset, the whole photo counts.
        object_mesh_url: Object mesh that SAM 3D Objects made from the same photo; unset, only the person is placed. GLB.
        focal_length: Focal length that SAM 3D Body reported; unset, it is estimated from the photo.
    """

    output: dsl.Handle[Model3DRef]
    model_glb: dsl.Handle[Model3DRef]
    visualization: dsl.Handle[ImageRef]
    metadata: dsl.Handle[dict[str, Any]]
    scene_glb: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        body_mesh_url: dsl.FileInput[Model3DRef],
        body_mask: dsl.FileInput[ImageRef] | None = None,
        object_mesh_url: dsl.FileInput[Model3DRef] | None = None,
        focal_length: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            image=image,
            body_mesh_url=body_mesh_url,
            body_mask=body_mask,
            object_mesh_url=object_mesh_url,
            focal_length=focal_length,
        )
