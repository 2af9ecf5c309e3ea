class LivePortraitImage(FalNode):
    """
    Adjust a face in a still photo with LivePortrait sliders: blink, wink, smile, eyebrows, pupils, mouth shapes and head turn.
    live-portrait, image-to-image, facial-expression, face-editing, head-pose, wink

    Takes numbers instead of a driving video and returns one image.

    Use cases:
    - Open the eyes of the one blinking aunt in the anniversary photo
    - Turn a headshot's gaze towards the headline beside it
    - Make a set of mouth shapes from one portrait for a talking puppet
    - Add a slight smile to a stern museum portrait for a joke postcard
    - Tilt a game character's head three degrees without redrawing
    """

    endpoint: ClassVar[str] = "fal-ai/live-portrait/image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "smile", "blink", "rotate_yaw", "pupil_x")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
        default=True, description="Puts the animated face back into the whole picture; off returns just the crop."
    )
    flag_do_crop: bool = Field(default=True, description="Cuts the portrait down to the face before animating.")
    flag_do_rot: bool = Field(default=True, description="Also sets the cropped face upright.")
    flag_lip_zero: bool = Field(default=True, description="Closes the mouth before the motion begins.")
    dsize: int = Field(
        default=512, description="Edge length in pixels of the animated portrait; larger is finer and slower."
    )
    scale: float = Field(
        default=2.3, description="Size of the crop around the face. Larger takes in more of the head and surroundings."
    )
    vx_ratio: float = Field(default=0.0, description="Shifts the face crop sideways.")
    vy_ratio: float = Field(
        default=-0.125, description="Shifts the face crop up with positive values, down with negative ones."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
