class Sam33DAlign(dsl.Builder, node_type="fal.model_3d_to_3d.Sam33DAlign"):
    """
    Place a SAM 3D body mesh, and optionally a SAM 3D object, into the shared space of the photo they came from; returns the aligned body and a combined scene GLB.

    Args:
        image: Image to work from: the picture to edit, animate, measure or describe.
        body_mesh_url: Mesh of the human body to be placed in the scene. PLY or GLB.
        body_mask: Image in which the person is masked; left out, the whole picture counts.
        object_mesh_url: Mesh of an object to show together with the body; left out, only the person is placed. GLB.
        focal_length: Focal length reported by SAM 3D Body; estimated from the photo when left out.
    """

    output: dsl.Handle[Model3DRef]
    model_glb: dsl.Handle[Model3DRef]
    visualization: dsl.Handle[ImageRef]
    metadata: dsl.Handle[dict[str, Any]]
    scene_glb: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        body_mesh_url: dsl.Input[Model3DRef],
        body_mask: dsl.Input[ImageRef] | None = None,
        object_mesh_url: dsl.Input[Model3DRef] | None = None,
        focal_length: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            image=image,
            body_mesh_url=body_mesh_url,
            body_mask=body_mask,
            object_mesh_url=object_mesh_url,
            focal_length=focal_length,
        )
