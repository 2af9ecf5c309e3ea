class LivePortraitImage(FalNode):
    """
    Change the expression of a face in a photo with LivePortrait's sliders.
    liveportrait, image-to-image, face-editing, expression, head-pose, portrait

    Blink, wink, smile, brows, pupils, mouth shapes and head turn by number; one picture in and one out, without a driving video.

    Use cases:
    - Open the closed eyes in a portrait photo
    - Add a slight smile to a business headshot
    - Turn a model's gaze towards the headline of an ad
    - Make a set of mouth shapes from one portrait for animation
    - Tilt a game character's head three degrees without redrawing it
    """

    endpoint: ClassVar[str] = "fal-ai/live-portrait/image"
    title: ClassVar[str] = "LivePortrait – Face Edit"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "smile", "blink", "rotate_yaw", "pupil_x")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of the face to change, well visible and from the front.",
    )
    blink: float = Field(default=0.0, ge=-30, le=30, description="Closes or opens the eyes; the sign decides which.")
    eyebrow: float = Field(
        default=0.0, ge=-30, le=30, description="Raises the brows, or lowers them with negative values."
    )
    wink: float = Field(default=0.0, ge=0, le=25, description="Closes one eye only; higher closes it further.")
    pupil_x: float = Field(
        default=0.0, ge=-45, le=45, description="Turns the gaze to the side; zero leaves it straight."
    )
    pupil_y: float = Field(default=0.0, ge=-45, le=45, description="Turns the gaze up or down; zero leaves it level.")
    aaa: float = Field(
        default=0.0,
        ge=-200,
        le=200,
        description="How far the mouth opens, as for an 'ah' sound. Negative values close it.",
    )
    eee: float = Field(default=0.0, ge=-40, le=40, description="How far the mouth widens, as for an 'ee' sound.")
    woo: float = Field(default=0.0, ge=-100, le=100, description="How far the lips round, as for a 'woo' sound.")
    smile: float = Field(
        default=0.0, ge=-2, le=2, description="Lifts the corners of the mouth, or drops them with negative values."
    )
    rotate_pitch: float = Field(default=0.0, ge=-45, le=45, description="Nods the head up or down, in degrees.")
    rotate_yaw: float = Field(
        default=0.0, ge=-45, le=45, description="Turns the head to the left or right, in degrees."
    )
    rotate_roll: float = Field(default=0.0, ge=-45, le=45, description="Tilts the head towards a shoulder, in degrees.")
    flag_pasteback: bool = Field(
        default=True, description="Puts the changed face back into the whole picture; off returns just the crop."
    )
    flag_do_crop: bool = Field(default=True, description="Cuts the photo down to the face before changing it.")
    flag_do_rot: bool = Field(
        default=True, description="Also sets the cropped face upright; works only with flag_do_crop on."
    )
    flag_lip_zero: bool = Field(default=True, description="Closes the mouth before the changes are applied.")
    dsize: int = Field(
        default=512, description="Edge length in pixels of the resulting picture; larger is finer and slower."
    )
    scale: float = Field(
        default=2.3, description="Size of the crop around the face. Larger takes in more of the head and surroundings."
    )
    vx_ratio: float = Field(default=0.0, description="Shifts the face crop sideways.")
    vy_ratio: float = Field(
        default=-0.125, description="Shifts the face crop up with positive values, down with negative ones."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Checks the photo before the run, also for whether it shows a face."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
